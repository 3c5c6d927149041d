using RulesKit.Language.Models;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Binding;

/// <summary>What operations on sequences give, and which values they need.</summary>
internal static class SequenceResults
{
    /// <summary>The type of the result; null when the values don't fit the operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="element">What the sequence holds.</param>
    /// <param name="value">What the lambda gives; without a lambda the same as the element.</param>
    /// <param name="hasLambda">Whether there is a lambda.</param>
    public static RuleType? Of(SequenceOperator operation, RuleType element, RuleType value, bool hasLambda)
    {
        var scalar = value as ScalarType;
        var isSingle = scalar is { Kind: not (ScalarKind.Null or ScalarKind.Window) };
        return operation switch
        {
            SequenceOperator.All or SequenceOperator.Consecutive => value.IsBoolean() ? ScalarType.Boolean : null,
            SequenceOperator.Any => !hasLambda || value.IsBoolean() ? ScalarType.Boolean : null,
            SequenceOperator.Count => !hasLambda || value.IsBoolean() ? ScalarType.Integer : null,
            SequenceOperator.First or SequenceOperator.Last => !hasLambda || value.IsBoolean() ? element : null,
            SequenceOperator.Where => value.IsBoolean() ? new SequenceType(element) : null,
            SequenceOperator.Sum => value.IsNumeric() ? value : null,
            SequenceOperator.Average => value.IsNumeric() ? ScalarType.Number : null,
            SequenceOperator.Min or SequenceOperator.Max => scalar is { IsOrdered: true } ? value : null,
            SequenceOperator.Select => isSingle || value is EntityType ? new SequenceType(value) : null,
            SequenceOperator.Distinct => isSingle ? new SequenceType(element) : null,
            SequenceOperator.OrderBy or SequenceOperator.OrderByDescending => isSingle && !value.IsBoolean()
                ? new SequenceType(element)
                : null,
            SequenceOperator.GroupBy => isSingle ? new SequenceType(new GroupType(scalar!, element)) : null,
            _ => null,
        };
    }

    /// <summary>What an operation needs, for a message.</summary>
    public static string Needs(SequenceOperator operation) =>
        operation switch
        {
            SequenceOperator.Sum or SequenceOperator.Average => "numbers",
            SequenceOperator.Min or SequenceOperator.Max => "numbers, dates or periods",
            SequenceOperator.Select => "a single value or an object for each item",
            SequenceOperator.Distinct => "single values",
            SequenceOperator.OrderBy or SequenceOperator.OrderByDescending =>
                "a number, text, date or period to order by",
            SequenceOperator.GroupBy => "a single value to group by",
            _ => "a condition",
        };

    public static ValueMeaning MeaningOf(SequenceOperator operation, BoundExpression source, LambdaExpression? lambda)
    {
        var value = lambda?.Meaning ?? source.Meaning;
        return operation switch
        {
            SequenceOperator.Sum or SequenceOperator.Average => ValueMeaning.OfUnit(value.Unit),
            SequenceOperator.Min or SequenceOperator.Max or SequenceOperator.Select => value,
            SequenceOperator.Where
            or SequenceOperator.Distinct
            or SequenceOperator.First
            or SequenceOperator.Last
            or SequenceOperator.OrderBy
            or SequenceOperator.OrderByDescending => source.Meaning,
            _ => ValueMeaning.None,
        };
    }
}
