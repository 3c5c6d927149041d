using System.Text.RegularExpressions;

namespace RulesKit.Planning.Tests.Schemas;

/// <summary>
/// The written list of what our readers refuse although the shipped schemas accept it. The other way round there is nothing:
/// what a schema refuses, its reader refuses.
/// </summary>
internal static class Disagreements
{
    private static readonly Disagreement[] All =
    [
        new("rule set", "^RK1", "What an expression or a message means; to a schema it is a text."),
        new("rule set", "^RK2", "What rules mean together with their window and the model."),
        new("rule set", "^RK0007 ", "Two rules with one id: a schema compares no members of items."),
        new(
            "rule set",
            "^RK0008 ",
            "Names of constants, definitions and variables that collide: a schema compares no keys."
        ),
        new("rule set", "^RK0009 ", "A rule that others name: a schema follows no references."),
        new("rule set", "^RK0016 ", "Rules that supersede each other in a circle."),
        new(
            "rule set",
            "^RK0004 A constant array holds at least one value, and",
            "Values of one type: integers and numbers mix, texts don't."
        ),
        new("waivers", "^RK2001 ", "The order of two dates."),
        new("waivers", "^RK0008 ", "Two waivers with one id."),
        new("waivers", "^RK0009 ", "The rule that is waived stands in another file."),
        new("scenarios", "^RK0008 ", "Two scenarios with one id."),
        new(
            "scenarios|tests",
            "^RK0005 .* is no pointer into a plan",
            "What stands between the brackets of a pointer."
        ),
        new("scenarios|tests", "^RK0004 .* a number such as 0.7 was expected", "How many digits a number has."),
        new("plan", "^\"[^\"]*\" is no .* in /", "A reference: a schema follows none."),
        new(
            "plan",
            "^Found the text \"0000",
            "The year 0, which periods don't have; the pattern of the model counts digits only."
        ),
        new("plan", "^The item has the same ", "Keys that are unique in a collection."),
        new("plan", "^The plan's horizon starts on ", "The order of two periods."),
        new(
            "plan",
            "^Found the number .* (a number of at most 28 digits|a whole number between)",
            "How many digits a number has."
        ),
    ];

    /// <summary>Whether a reader may refuse this although the schema accepts it.</summary>
    public static bool Allow(string kind, string refusal) =>
        Array.Exists(
            All,
            d =>
                d.Kind.Split('|').Any(k => kind.StartsWith(k, StringComparison.Ordinal))
                && Regex.IsMatch(refusal, d.Pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))
        );
}
