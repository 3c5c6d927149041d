using RulesKit.Language.Models;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Binding;

/// <summary>What to do about operands that don't go together; each text starts with a blank or is empty.</summary>
internal static class ComparisonHints
{
    public static string For(BoundExpression left, BoundExpression right, bool isEquality)
    {
        if (left.Type is EntityType || right.Type is EntityType)
        {
            var entity = left.Type is EntityType ? left : right;
            return EntityHint(entity);
        }

        if (left.Type.IsText() && right.Type.IsText() && !isEquality)
        {
            return " Texts have no order; compare dates as Date(\"…\") and periods as Period(\"…\").";
        }

        var (text, other) = left.Type.IsText() ? (left, right) : (right, left);
        return (text, other.Type) switch
        {
            (ConstantExpression c, ScalarType { Kind: ScalarKind.Date }) => $" Write Date(\"{c.Value}\").",
            (ConstantExpression c, ScalarType { Kind: ScalarKind.Period }) => $" Write Period(\"{c.Value}\").",
            (ConstantExpression, ScalarType { IsNumeric: true }) => " Write the number without quotes.",
            (_, SequenceType) or (_, GroupType) => " Use .Any(…), .All(…) or .Contains(…) on a sequence.",
            _ => "",
        };
    }

    public static string ForArithmetic(BoundExpression left, BoundExpression right) =>
        (left.Type, right.Type) switch
        {
            (ScalarType { Kind: ScalarKind.Date }, _) => " Move dates by .AddDays, .AddMonths or .AddYears.",
            (SequenceType, _) or (_, SequenceType) => " Use .Sum(…) or .Count on a sequence.",
            _ => "",
        };

    public static string NeverAbsent(BoundExpression operand, string consequence) =>
        operand is MemberExpression member
            ? $"{member.Member} is required by the model, so it is never absent and {consequence}."
            : $"'{operand.Origin.Written}' is never absent, so {consequence}. Only optional members and .At(…) can be.";

    private static string EntityHint(BoundExpression entity)
    {
        var key = ((EntityType)entity.Type).Key;
        return key.Count == 1
            ? $" Compare its key: {entity.Origin.Written}.{key[0].Name}."
            : " Compare one of its members.";
    }
}
