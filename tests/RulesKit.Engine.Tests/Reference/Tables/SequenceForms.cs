using RulesKit.Language.Binding;

namespace RulesKit.Engine.Tests.Reference.Tables;

/// <summary>How members of sequences are written, in general and over the sales of the examples' plan.</summary>
internal static class SequenceForms
{
    /// <summary>How a member is written.</summary>
    public static string[] Of(string member) =>
        SequenceMembers.Find(member)!.Argument switch
        {
            SequenceArgument.None => [$".{member}()"],
            SequenceArgument.Condition => [$".{member}(x => condition)"],
            SequenceArgument.OptionalCondition when member == "Count" =>
            [
                ".Count",
                ".Count()",
                ".Count(x => condition)",
            ],
            SequenceArgument.OptionalCondition => [$".{member}()", $".{member}(x => condition)"],
            SequenceArgument.Selector => [$".{member}(x => value)"],
            SequenceArgument.OptionalSelector => [$".{member}()", $".{member}(x => value)"],
            SequenceArgument.NeighbourCondition => [$".{member}((a, b) => condition)"],
            _ => [$".{member}({(member is "At" ? "period" : member is "Contains" ? "value" : "count")})"],
        };

    /// <summary>A call over a sequence of sales that reads a value of each, or an argument where it takes one.</summary>
    /// <param name="source">The sequence.</param>
    /// <param name="member">The member to call.</param>
    /// <param name="value">What to read of a sale.</param>
    /// <param name="count">How many to take or skip.</param>
    /// <param name="period">The period to look up.</param>
    public static string Call(string source, string member, string value, string count, string period) =>
        SequenceMembers.Find(member)!.Argument switch
        {
            _ when member is "Distinct" => $"{source}.Select(s => s.{value}).Distinct()",
            _ when member is "Contains" => $"{source}.Select(s => s.{value}).Contains(1100)",
            _ when member is "All" => $"{source}.All(s => s.{value} < 1000)",
            _ when member is "At" => $"{source}.At({period})",
            SequenceArgument.Value => $"{source}.{member}({count})",
            SequenceArgument.NeighbourCondition => $"{source}.Consecutive((a, b) => b.{value} >= a.{value})",
            SequenceArgument.Condition or SequenceArgument.OptionalCondition =>
                $"{source}.{member}(s => s.{value} > 1000)",
            _ => $"{source}.{member}(s => s.{value})",
        };
}
