using RulesKit.Language.Binding;
using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Tests.Reference.Tables;

/// <summary>
/// Every member of sequences: how it is written, what type it gives, and what it gives over the sequences that matter.
/// All of it is found by binding and evaluating.
/// </summary>
internal static class SequenceTable
{
    private const string Count = "2";
    private const string Quarter = "Period(\"2027-Q1\")";

    public static string Make() =>
        MarkdownTable.Of(
            ["forms", "gives", "of nothing", "with a maybe item", "with a missing value", "with a faulty value"],
            SequenceMembers.Names.Select(name =>
                new[]
                {
                    string.Join(", ", SequenceForms.Of(name).Select(MarkdownTable.Code)),
                    TypesOf(name),
                    Meaning("plan.Waste", name, "Loaves", Count, Quarter),
                    Meaning("rye.Where(s => s.Stock > 30)", name, "Loaves", Count, Quarter),
                    Meaning("rye", name, "Stock", "plan.Seats", "plan.Pause"),
                    Meaning("rye", name, "Loaves / plan.Debts", "1 / plan.Debts", "plan.Opened.AddYears(9000).Quarter"),
                }
            )
        );

    /// <summary>What each member gives over a sequence that the plan leaves out.</summary>
    public static IEnumerable<string> OverAbsent() =>
        SequenceMembers.Names.Select(name => Meaning("plan.Orders", name, "Loaves", Count, Quarter));

    /// <summary>The types that it gives over integers, numbers, dates and periods.</summary>
    private static string TypesOf(string name)
    {
        string[] values = ["Loaves", "Bread.Price", "Period.Start", "Period"];
        var types = values
            .Select(v => Bakery.TypeOf(SequenceForms.Call("rye", name, v, Count, Quarter)))
            .OfType<RuleType>()
            .ToArray();
        return string.Join(", ", types.Select(NameOf).Distinct());
    }

    private static string NameOf(RuleType type) =>
        type switch
        {
            SequenceType { Element: GroupType } => "sequence of groups",
            SequenceType { Element: EntityType } => "sequence of the items",
            SequenceType => "sequence of the values",
            EntityType => "an item",
            _ => type.Display,
        };

    private static string Meaning(string source, string name, string value, string count, string period)
    {
        var call = SequenceForms.Call(source, name, value, count, period);
        var meaning = Bakery.MeaningOf(call).Split(", warns")[0].Replace("unknown: ", "", StringComparison.Ordinal);
        return meaning switch
        {
            "[]" => "empty",
            ['[', ..] when meaning.Contains('?', StringComparison.Ordinal) => "kept as maybe",
            ['[', ..] => "kept as unknown",
            _ => meaning,
        };
    }
}
