using RulesKit.Workflows.Migration;
using RulesKit.Workflows.Nodes;

namespace RulesKit.Workflows.Tests.Migration;

/// <summary>Every kind of node has its translation, or its reason why there is none.</summary>
public sealed class NativeTranslatorTests
{
    [Fact]
    public void No_kind_of_node_is_forgotten()
    {
        var context = new TranslationContext(new SampleShape(), p => p.Name, new HashSet<string>());
        var kinds = typeof(Node)
            .Assembly.GetTypes()
            .Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(Node)))
            .ToArray();
        kinds.Length.ShouldBeGreaterThan(20);
        new NativeTranslator(context).Kinds.ShouldBe(kinds, ignoreOrder: true);
    }

    [Theory]
    [InlineData("Loyal Customer", "loyal-customer")]
    [InlineData("isOver18Years", "is-over18-years")]
    [InlineData("§§", "rule")]
    [InlineData("VIP", "vip")]
    public void Rules_get_ids_of_small_letters_digits_and_hyphens(string name, string id) =>
        NativeNames.Id(name, new HashSet<string>()).ShouldBe(id);

    [Fact]
    public void Names_that_come_out_alike_get_numbers()
    {
        NativeNames.Members(["total", "Total", "to-tal", "12"]).ShouldBe(["Total", "Total2", "ToTal", "Member"]);
        var taken = new HashSet<string>();
        foreach (
            var (name, variable) in new[]
            {
                ("plan", "planValue"),
                ("my limit", "myLimit"),
                ("MyLimit", "myLimit2"),
                ("9x", "value9x"),
            }
        )
        {
            NativeNames.Variable(name, taken).ShouldBe(variable);
        }
    }
}
