using RulesKit.Language.Tree;
using static RulesKit.Language.Binding.SequenceArgument;

namespace RulesKit.Language.Binding;

/// <summary>The operations on sequences, by name.</summary>
internal static class SequenceMembers
{
    private static readonly Dictionary<string, SequenceMember> Members = new SequenceMember[]
    {
        new(SequenceOperator.All, Condition),
        new(SequenceOperator.Any, OptionalCondition),
        new(SequenceOperator.Count, OptionalCondition),
        new(SequenceOperator.Sum, OptionalSelector),
        new(SequenceOperator.Min, OptionalSelector),
        new(SequenceOperator.Max, OptionalSelector),
        new(SequenceOperator.Average, OptionalSelector),
        new(SequenceOperator.Where, Condition),
        new(SequenceOperator.Select, Selector),
        new(SequenceOperator.Distinct, None),
        new(SequenceOperator.Contains, Value),
        new(SequenceOperator.First, OptionalCondition),
        new(SequenceOperator.Last, OptionalCondition),
        new(SequenceOperator.OrderBy, Selector),
        new(SequenceOperator.OrderByDescending, Selector),
        new(SequenceOperator.Take, Value),
        new(SequenceOperator.Skip, Value),
        new(SequenceOperator.GroupBy, Selector),
        new(SequenceOperator.At, Value),
        new(SequenceOperator.Consecutive, NeighbourCondition),
    }.ToDictionary(m => m.Name, StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Names => Members.Keys;

    public static SequenceMember? Find(string name) => Members.TryGetValue(name, out var member) ? member : null;
}
