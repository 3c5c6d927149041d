using RulesKit.Generator.Tests.Harness;

namespace RulesKit.Generator.Tests.Lines;

/// <summary>What the C# compiler alone finds wrong with an expression is reported on its characters in the rule set.</summary>
public sealed class LineTests
{
    [Theory]
    [InlineData("public string? Nick", "[Obsolete(\"gone\", error: true)] public string? Nick", "CS0619", "Nick")]
    [InlineData(
        "[RuleFunction] public static int Half",
        "[Obsolete(\"gone\", true)] [RuleFunction] public static int Half",
        "CS0619",
        "Half(b.Grams)"
    )]
    [InlineData(
        "[RuleFunction] public static bool IsWeekend",
        "[RuleFunction] private static bool IsWeekend",
        "CS0122",
        "IsWeekend"
    )]
    public void An_error_of_the_compiler_alone(string from, string to, string id, string characters)
    {
        var project = Bakery.Make(code: Bakery.Code.Replace(from, to, StringComparison.Ordinal));

        var errors = project.Errors().Where(e => e.Location.GetMappedLineSpan().Path == Bakery.Path).ToArray();

        errors.ShouldNotBeEmpty(string.Join("\n", project.Errors()));
        foreach (var error in errors)
        {
            error.Id.ShouldBe(id);
            var line = Bakery.RuleSet.Split('\n')[error.Location.GetMappedLineSpan().StartLinePosition.Line];
            line[error.Location.GetMappedLineSpan().StartLinePosition.Character..].ShouldStartWith(characters);
        }
    }

    [Fact]
    public void A_member_that_another_part_of_the_type_changes()
    {
        // To the generator the member is the record's; a second declaration of it is for the compiler to refuse.
        var project = Bakery.Make(
            code: Bakery.Code + " namespace Acme { partial record Plan { public string? Nick { get; init; } } }"
        );

        var errors = project.Errors().Where(e => e.Location.GetMappedLineSpan().Path == Bakery.Path).ToArray();

        var error = errors.ShouldHaveSingleItem();
        var place = error.Location.GetMappedLineSpan();
        error.Id.ShouldBe("CS0229");
        Bakery
            .RuleSet.Split('\n')[place.StartLinePosition.Line][place.StartLinePosition.Character..]
            .ShouldStartWith("Nick)");
        place.EndLinePosition.Character.ShouldBe(place.StartLinePosition.Character + "Nick".Length);
    }
}
