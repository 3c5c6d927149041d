using RulesKit.Language.Models;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Binding;

/// <summary>What to do about operands that don't go together; each text starts with a blank or is empty.</summary>
internal static class ComparisonHints
{
    public static string For(BoundExpression left, BoundExpression right, bool isEquality)
    {
        if (left is NullExpression || right is NullExpression)
        {
            return " Whether a value is absent is asked by 'is null' or 'is not null'.";
        }

        if (left.Type is EntityType || right.Type is EntityType)
        {
            return EntityHint(left.Type is EntityType ? left : right);
        }

        if (left is ComparisonExpression && right.Type is ScalarType { IsOrdered: true } && !isEquality)
        {
            return " Between two values is a < b && b < c.";
        }

        if (left.Type.IsText() && right.Type.IsText() && !isEquality)
        {
            return " Texts have no order; compare dates as Date(\"…\") and periods as Period(\"…\").";
        }

        return left.Type.IsText() ? WithOther(left, right.Type) : WithOther(right, left.Type);
    }

    public static string ForArithmetic(BoundExpression left, BoundExpression right, ArithmeticOperator operation) =>
        (left.Type, right.Type) switch
        {
            (SequenceType, _) or (_, SequenceType) => " Use .Sum(…) or .Count on a sequence.",
            (ScalarType { Kind: ScalarKind.Date }, ScalarType { Kind: ScalarKind.Date }) =>
                $" Count the days between them by {right.Origin.Written}.DaysUntil({left.Origin.Written}).",
            (ScalarType { Kind: ScalarKind.Date }, _) => " Move dates by .AddDays, .AddMonths or .AddYears.",
            (ScalarType { Kind: ScalarKind.Text }, _)
            or (_, ScalarType { Kind: ScalarKind.Text }) when operation == ArithmeticOperator.Add =>
                " Texts are put together in a rule's \"message\" only, as {…}{…}.",
            _ => "",
        };

    /// <param name="operand">What is asked about.</param>
    /// <param name="part">What it is worked out from and that can be absent; null for nothing.</param>
    /// <param name="consequence">What follows when it is always there.</param>
    /// <param name="advice">What to do with the part that can be absent where the whole is worked out from it.</param>
    public static string NeverAbsent(
        BoundExpression operand,
        BoundExpression? part,
        string consequence,
        Func<string, string> advice
    ) =>
        operand switch
        {
            _ when part is not (null or ErrorExpression) =>
                $"'{operand.Origin.Written}' is worked out from {part.Origin.Written}, which can be absent; {advice(part.Origin.Written)}.",
            NullExpression => "'null' is no value by itself; write the member that may be absent in front of it.",
            MemberExpression member =>
                $"{member.Member} is required by the model, so it is never absent and {consequence}.",
            _ =>
                $"'{operand.Origin.Written}' is never absent, so {consequence}. Only optional members and .At(…) can be.",
        };

    private static string WithOther(BoundExpression value, RuleType other)
    {
        var isLiteral = value.Origin.Written.StartsWith("\"", StringComparison.Ordinal);
        return (value, other) switch
        {
            (_, SequenceType or GroupType) => " Use .Any(…), .All(…) or .Contains(…) on a sequence.",
            (ConstantExpression { Value: string text }, ScalarType { Kind: ScalarKind.Date }) => AsCalendar(
                "Date",
                isLiteral,
                ComparisonMends.Meant(text, other),
                "2027-04-23"
            ),
            (ConstantExpression { Value: string text }, ScalarType { Kind: ScalarKind.Period }) => AsCalendar(
                "Period",
                isLiteral,
                ComparisonMends.Meant(text, other),
                "2027-Q2"
            ),
            (ConstantExpression { Value: string text }, ScalarType { IsNumeric: true }) => ComparisonMends.Meant(
                text,
                other
            )
                is null
                ? " Numbers are written without quotes, for example 100_000 or 0.25."
                : " Write the number without quotes.",
            (_, ScalarType { Kind: ScalarKind.Window }) => " Use window.From, window.To or window.Contains(…).",
            _ => "",
        };
    }

    /// <param name="type">Date or Period.</param>
    /// <param name="isLiteral">Whether the text stands in the expression, and is no constant of the rule set.</param>
    /// <param name="meant">What the text can only mean; null when it is no such value, so that only the form can be told.</param>
    /// <param name="example">A value in the right form.</param>
    private static string AsCalendar(string type, bool isLiteral, string? meant, string example)
    {
        var written = isLiteral
            ? $"{type}(\"{meant ?? example}\")"
            : $"{{ \"{type.ToLowerInvariant()}\": \"{meant ?? example}\" }}";
        return (isLiteral, meant) switch
        {
            (true, not null) => $" Write {written}.",
            (true, null) => $" Write it like {written}.",
            (false, not null) => $" Give the constant as {written}.",
            _ => $" Give the constant in the form {written}.",
        };
    }

    private static string EntityHint(BoundExpression entity)
    {
        var key = ((EntityType)entity.Type).Key;
        return key.Count == 1
            ? $" Compare its key: {entity.Origin.Written}.{key[0].Name}."
            : " Compare one of its members.";
    }
}
