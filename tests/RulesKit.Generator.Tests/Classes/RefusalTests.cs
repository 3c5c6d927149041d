using RulesKit.Generator.Tests.Harness;

namespace RulesKit.Generator.Tests.Classes;

/// <summary>Of what can't be used there is no half class: the class is there, and calling it does not compile.</summary>
public sealed class RefusalTests
{
    private const string Call =
        " namespace Acme { class Caller { object Call(Plan plan) => new BakeryRules().Check(plan); } }";

    [Fact]
    public void A_rule_set_that_is_right_can_be_called() =>
        Bakery.Make(code: Bakery.Code + Call).Errors().ShouldBeEmpty();

    [Theory]
    [InlineData("plan.Breads.Where(b => b.Price > 3)", "plan.Bread.Where(b => b.Price > 3)")]
    [InlineData("\"id\": \"bakery\"", "\"id\": bakery")]
    [InlineData("\"title\": \"Bakery\"", "\"titel\": \"Bakery\"")]
    public void A_rule_set_with_mistakes(string from, string to)
    {
        var ruleSet = Bakery.RuleSet.Replace(from, to, StringComparison.Ordinal);
        ruleSet.ShouldNotBe(Bakery.RuleSet);

        Bakery.Make(ruleSet).Errors().ShouldBeEmpty();
        var error = Bakery.Make(ruleSet, Bakery.Code + Call).Errors().ShouldHaveSingleItem();
        error.Id.ShouldBe("CS0619");
    }

    [Fact]
    public void Every_cut_of_a_rule_set_makes_code_that_compiles()
    {
        for (var length = 0; length < Bakery.RuleSet.Length; length += 53)
        {
            var (output, _, _) = Bakery.Make(Bakery.RuleSet[..length]).Run();
            output.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_file_that_asks_for_no_class_gets_none() =>
        new GeneratorProject(Bakery.Code, new ProjectFile(Bakery.Path, Bakery.RuleSet)).Run().Source.ShouldBeEmpty();
}
