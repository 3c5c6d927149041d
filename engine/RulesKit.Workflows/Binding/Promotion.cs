using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Operations;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

/// <summary>Makes values of one type into values of another where .NET, or a literal's text, allows it without a word.</summary>
internal static class Promotion
{
    /// <summary>The node as one of a type; null when it is none.</summary>
    public static Node? To(Type target, Node node)
    {
        var source = node.Type.Clr;
        if (source == target && !node.Type.IsNull)
        {
            return node;
        }

        if (node.Type.IsNull)
        {
            var isNullable = !target.IsValueType || Nullable.GetUnderlyingType(target) is not null;
            return isNullable && node.Type.Missing is null
                ? new ConstantNode(NetType.Of(target), node.Span, null)
                : null;
        }

        if (node is ConstantNode { Value: { } value } constant && Literal(target, constant, value) is { } promoted)
        {
            return new ConstantNode(NetType.Of(target), node.Span, promoted, constant.Written);
        }

        return TypeRelations.Widens(source, target) ? Widen(target, node) : null;
    }

    /// <summary>A node of a type that widens to the target.</summary>
    public static Node Widen(Type target, Node node)
    {
        var plain = TypeRelations.PlainOf(target);
        if (node.Type.Clr == target || !target.IsValueType)
        {
            return node.Type.Clr == target || node.Type.Shape is not null || node.Type.Element is not null
                ? node
                : new ConvertNode(NetType.Of(target), node.Span, node, v => v);
        }

        if (target == plain && Numbers.Find(plain) is { } numbers && TypeRelations.IsNumber(node.Type.Clr))
        {
            return numbers.Widen(node);
        }

        var converter = Numbers.Find(plain);
        return new ConvertNode(
            NetType.Of(target),
            node.Span,
            node,
            converter is null || node.Type.Plain == plain ? v => v : converter.Convert
        );
    }

    /// <summary>A literal's value as one of a type: numbers by their digits, enums by name or number.</summary>
    private static object? Literal(Type target, ConstantNode constant, object value)
    {
        var plain = TypeRelations.PlainOf(target);
        var isWhole = value is int or uint or long or ulong;
        if (plain.IsEnum)
        {
            return EnumValues.Find(plain, value);
        }

        if (Numbers.Find(plain) is not { } numbers || constant.Written is not { } written)
        {
            return null;
        }

        if (isWhole)
        {
            return FitsWhole(numbers, value);
        }

        // A literal with a point is exact where a decimal is wanted.
        var isReal = value is double && (plain == typeof(decimal) || plain == typeof(double));
        return isReal ? numbers.Parse(written.TrimEnd('d', 'D')) : null;
    }

    private static object? FitsWhole(Numbers numbers, object value)
    {
        try
        {
            return numbers.Convert(value);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
