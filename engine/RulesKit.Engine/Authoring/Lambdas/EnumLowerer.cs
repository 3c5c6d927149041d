using System.Linq.Expressions;

namespace RulesKit.Engine.Authoring.Lambdas;

/// <summary>Lowers comparisons of enums: C# compares their numbers, rules their texts.</summary>
internal static class EnumLowerer
{
    public static bool TryLower(BinaryExpression node, LambdaLowerer lowerer, out Lowered left, out Lowered right)
    {
        var (a, b) = (Inner(node.Left), Inner(node.Right));
        var type = EnumOf(a) ?? EnumOf(b);
        (left, right) = (default, default);
        if (type is null)
        {
            return false;
        }

        (left, right) = (Side(a, type, lowerer), Side(b, type, lowerer));
        return true;
    }

    private static Lowered Side(Expression node, Type type, LambdaLowerer lowerer)
    {
        if (node is not ConstantExpression { Value: { } value })
        {
            return EnumOf(node) == type
                ? lowerer.Lower(node)
                : throw lowerer.Refuse(
                    node,
                    "a number compared with an enum",
                    $"Compare with a member of {type.Name}."
                );
        }

        return Literals.Write(Enum.ToObject(type, value))
            ?? throw lowerer.Refuse(node, $"a number that no member of {type.Name} has", "Name a member.");
    }

    /// <summary>The operand without the conversions to numbers that the compiler puts around enums.</summary>
    private static Expression Inner(Expression node) =>
        node
            is UnaryExpression
            {
                NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked,
                Method: null
            } convert
        && (EnumOf(convert.Operand) is not null || Inner(convert.Operand) is ConstantExpression)
            ? Inner(convert.Operand)
            : node;

    private static Type? EnumOf(Expression node) => ClrKinds.Bare(node.Type) is { IsEnum: true } type ? type : null;
}
