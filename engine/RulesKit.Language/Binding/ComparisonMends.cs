using System.Text.RegularExpressions;
using RulesKit.Language.Fixes;
using RulesKit.Language.Models;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Binding;

/// <summary>What to write so that two operands can be compared, where that is one thing only.</summary>
internal static class ComparisonMends
{
    private static readonly Regex Number = new(
        "^-?[0-9]{1,18}(?:[.][0-9]{1,9})?$",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1)
    );

    public static Mend? For(BoundExpression left, BoundExpression right) =>
        left.Type is EntityType || right.Type is EntityType
            ? WithKey(left.Type is EntityType ? left : right)
            : OfLiteral(left, right.Type) ?? OfLiteral(right, left.Type);

    /// <summary>A text literal as the literal of the other side's type.</summary>
    private static Mend? OfLiteral(BoundExpression literal, RuleType other)
    {
        if (
            literal is not ConstantExpression { Value: string text } constant
            || !constant.Origin.Written.StartsWith("\"", StringComparison.Ordinal)
            || LiteralFor(text, other) is not { } written
        )
        {
            return null;
        }

        return Mend.Write(written, constant.Origin.Text.Edit(constant.Origin.Span, written));
    }

    private static string? LiteralFor(string text, RuleType type) =>
        (Meant(text, type), type) switch
        {
            (null, _) => null,
            ({ } date, ScalarType { Kind: ScalarKind.Date }) => $"Date(\"{date}\")",
            ({ } period, ScalarType { Kind: ScalarKind.Period }) => $"Period(\"{period}\")",
            var (number, _) => number,
        };

    /// <summary>The date, period or number that a text can only mean, as it is written; null when it is none.</summary>
    public static string? Meant(string text, RuleType type) =>
        type switch
        {
            ScalarType { Kind: ScalarKind.Date } => DateSpelling.Find(text),
            ScalarType { Kind: ScalarKind.Period } => Period.TryParse(text, out _) ? text : null,
            ScalarType { IsNumeric: true } => Number.IsMatch(text) ? text : null,
            _ => null,
        };

    /// <summary>An item's key in place of the item; which member was meant is a guess, though a good one.</summary>
    private static Mend? WithKey(BoundExpression entity)
    {
        var key = ((EntityType)entity.Type).Key;
        var end = new TextSpan(entity.Origin.Span.End, 0);
        return key.Count == 1
            ? Mend.Suggested($"Compare '.{key[0].Name}'", entity.Origin.Text.Edit(end, "." + key[0].Name))
            : null;
    }
}
