using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Binding;

/// <summary>The one promotion of the language, C#'s: an integer beside a number is a number.</summary>
internal static class Promotion
{
    /// <summary>Turns an integer into a number where the other side is one.</summary>
    public static (BoundExpression Left, BoundExpression Right) Unify(BoundExpression left, BoundExpression right)
    {
        if (left.Type == ScalarType.Integer && right.Type == ScalarType.Number)
        {
            return (ToNumber(left), right);
        }

        return left.Type == ScalarType.Number && right.Type == ScalarType.Integer
            ? (left, ToNumber(right))
            : (left, right);
    }

    /// <summary>The same value as a number; constants are converted at once.</summary>
    public static BoundExpression ToNumber(BoundExpression integer) =>
        integer is ConstantExpression { Value: long value }
            ? new ConstantExpression((decimal)value, ScalarType.Number, integer.Origin)
            : new ConversionExpression(integer);
}
