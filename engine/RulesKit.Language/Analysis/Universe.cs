using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Analysis;

/// <summary>Every value that an operand can have at all, by its type, by the operation that makes it and by the model.</summary>
internal sealed class Universe
{
    private static readonly Universe OfNumbers = new(IntervalSet.Everything, null, null);
    private static readonly Universe OfTexts = new(TextSet.Everything, null, null);
    private static readonly Universe OfIntegers = new(Between(long.MinValue, long.MaxValue), null, null);
    private static readonly Universe OfTruth = new(Between(0, 1), null, null);
    private static readonly Universe OfOrder = new(Between(-1, 1), null, null);
    private static readonly Universe OfCounts = new(
        Between(0, long.MaxValue),
        "it counts, so it is never below 0",
        null
    );
    private static readonly Universe OfYears = new(Between(1, 9999), "a year is 1 to 9999", null);
    private static readonly Universe OfMonths = new(Between(1, 12), "a month is 1 to 12", null);
    private static readonly Universe OfDays = new(Between(1, 31), "a day is 1 to 31", null);

    private readonly Func<string, bool>? canNotBe;

    private Universe(ValueSet values, string? reason, Func<string, bool>? canNotBe)
    {
        Values = values;
        Reason = reason;
        this.canNotBe = canNotBe;
    }

    public ValueSet Values { get; }

    /// <summary>Why there are no other values, for a message; null when the type alone says it.</summary>
    public string? Reason { get; }

    public static Universe Of(Operand operand) =>
        operand.Aspect switch
        {
            OperandAspect.Presence => OfTruth,
            OperandAspect.Order => OfOrder,
            _ => Of(operand.Tree),
        };

    /// <summary>Whether no value of a set can be.</summary>
    public bool Excludes(ValueSet set)
    {
        var possible = set.Intersect(Values);
        return possible.IsEmpty || (canNotBe is not null && ((TextSet)possible).Without(canNotBe).IsEmpty);
    }

    private static Universe Of(BoundExpression tree) =>
        tree.Type switch
        {
            ScalarType { Kind: ScalarKind.Boolean } => OfTruth,
            ScalarType { Kind: ScalarKind.Integer } => OfWhole(tree),
            ScalarType { Kind: ScalarKind.Number } => Bounded(tree, OfNumbers, isWhole: false),
            ScalarType { Kind: ScalarKind.Text } => OfText(tree),
            _ => OfNumbers,
        };

    private static Universe OfWhole(BoundExpression tree) =>
        tree.Unfold() switch
        {
            SequenceExpression { Operator: SequenceOperator.Count } => OfCounts,
            IntrinsicExpression { Intrinsic.Name: "Length" } => OfCounts,
            IntrinsicExpression { Intrinsic: { Name: "Year", IsProperty: true } } => OfYears,
            IntrinsicExpression { Intrinsic: { Name: "Month", IsProperty: true } } => OfMonths,
            IntrinsicExpression { Intrinsic: { Name: "Day", IsProperty: true } } => OfDays,
            _ => Bounded(tree, OfIntegers, isWhole: true),
        };

    /// <summary>What the model says of a member, wherever its value has come to.</summary>
    private static Universe Bounded(BoundExpression tree, Universe all, bool isWhole)
    {
        if (tree.Meaning.Member is not { } member || member.Type is not (ScalarType or SequenceType))
        {
            return all;
        }

        var (values, reasons, limits) = (all.Values, new List<string>(), member.Constraints);
        if (limits.Minimum is { } minimum)
        {
            var operation = limits.IsMinimumExclusive ? ComparisonOperator.Greater : ComparisonOperator.GreaterOrEqual;
            values = values.Intersect(IntervalSet.Of(operation, minimum, isWhole));
            reasons.Add(FormattableString.Invariant($"{(limits.IsMinimumExclusive ? "above" : "at least")} {minimum}"));
        }

        if (limits.Maximum is { } maximum)
        {
            var operation = limits.IsMaximumExclusive ? ComparisonOperator.Less : ComparisonOperator.LessOrEqual;
            values = values.Intersect(IntervalSet.Of(operation, maximum, isWhole));
            reasons.Add(FormattableString.Invariant($"{(limits.IsMaximumExclusive ? "below" : "at most")} {maximum}"));
        }

        return reasons.Count == 0
            ? all
            : new Universe(values, $"the model says that {member} is {string.Join(" and ", reasons)}", null);
    }

    private static Universe OfText(BoundExpression tree)
    {
        if (tree.Meaning.Texts is { } texts)
        {
            return new Universe(
                TextSet.Of(texts),
                $"the model says that {tree.Meaning.Member?.ToString() ?? $"'{tree.Origin.Written}'"} is one of {string.Join(", ", texts)}",
                null
            );
        }

        return
            tree.Unfold()
                is IntrinsicExpression
                {
                    Intrinsic: { IsProperty: false } made,
                    Arguments.Count: 0,
                    Receiver: var inner
                }
            ? Made(made, inner)
            : OfTexts;
    }

    /// <summary>What an operation such as ToUpperInvariant gives stays as it is when it is done again.</summary>
    private static Universe Made(Intrinsic made, BoundExpression inner)
    {
        string Make(string text) => (string)made.Invoke(text, []);
        var result =
            made.Name == "Trim" ? "no space around it"
            : made.Name == "ToUpperInvariant" ? "no small letters"
            : "no capitals";
        return inner.Meaning.Texts is { } texts
            ? new Universe(
                TextSet.Of(texts.Select(Make)),
                $"'{inner.Origin.Written}' is one of {string.Join(", ", texts)} in the model",
                null
            )
            : new Universe(
                TextSet.Everything,
                $"what {made.Name} gives has {result}",
                text => !string.Equals(Make(text), text, StringComparison.Ordinal)
            );
    }

    private static IntervalSet Between(decimal least, decimal most) =>
        (IntervalSet)
            IntervalSet
                .Of(ComparisonOperator.GreaterOrEqual, least, isWhole: true)
                .Intersect(IntervalSet.Of(ComparisonOperator.LessOrEqual, most, isWhole: true));
}
