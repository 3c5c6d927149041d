using System.Linq.Expressions;

namespace RulesKit.Engine.Authoring.Lambdas;

/// <summary>Lowers operators with one operand, and conversions that lose nothing.</summary>
internal sealed class UnaryLowerer(LambdaLowerer lowerer)
{
    public Lowered Lower(UnaryExpression node) =>
        node.NodeType switch
        {
            ExpressionType.Not when ClrKinds.Bare(node.Type) == typeof(bool) => new Lowered(
                $"!{lowerer.Lower(node.Operand).At(Level.Unary)}",
                Level.Unary
            ),
            ExpressionType.Negate or ExpressionType.NegateChecked when ClrKinds.IsNumber(node.Type) => Negate(node),
            ExpressionType.UnaryPlus when ClrKinds.IsNumber(node.Type) => lowerer.Lower(node.Operand),
            ExpressionType.Convert or ExpressionType.ConvertChecked => Convert(node),
            ExpressionType.ArrayLength => new Lowered(
                $"{lowerer.Lower(node.Operand).At(Level.Primary)}.Count",
                Level.Primary
            ),
            ExpressionType.TypeAs => throw lowerer.Refuse(
                node,
                "a cast",
                "Every value has the type that the model gives it."
            ),
            _ => throw lowerer.Refuse(node, "this operator", "Rules have ! and - in front of a value."),
        };

    private Lowered Negate(UnaryExpression node)
    {
        var operand = lowerer.Lower(node.Operand);
        return new Lowered($"-{operand.At(Level.Primary)}", Level.Unary, operand.IsInteger);
    }

    private Lowered Convert(UnaryExpression node)
    {
        var (from, to) = (ClrKinds.Bare(node.Operand.Type), ClrKinds.Bare(node.Type));
        if (from == to || (from == typeof(int) && to == typeof(long)))
        {
            return lowerer.Lower(node.Operand);
        }

        if (ClrKinds.IsInteger(from) && to == typeof(decimal))
        {
            return Literals.TryValue(node.Operand, out var value) && value is int or long
                ? Literals.Write(System.Convert.ToDecimal(value, null))!.Value
                : lowerer.Lower(node.Operand) with
                {
                    IsInteger = true,
                };
        }

        var isSequence = ClrKinds.ItemOf(from) is not null && ClrKinds.ItemOf(to) == ClrKinds.ItemOf(from);
        return isSequence && to.IsAssignableFrom(from)
            ? lowerer.Lower(node.Operand)
            : throw lowerer.Refuse(node, $"a conversion from {from.Name} to {to.Name}", AdviceFor(from, to));
    }

    private static string AdviceFor(Type from, Type to) =>
        from.IsEnum ? "Compare the enum itself with one of its members; its number means nothing in a plan."
        : to == typeof(double) || to == typeof(float) || from == typeof(double) || from == typeof(float)
            ? "Rules have no binary floating point; reckon with decimal, for example .Average(x => (decimal)x.Amount)."
        : ClrKinds.IsNumber(from) && ClrKinds.IsNumber(to) ? "It could lose something; compare in the wider type."
        : "Every value has the type that the model gives it.";
}
