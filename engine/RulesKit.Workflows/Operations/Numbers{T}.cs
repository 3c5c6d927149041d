using System.Globalization;
using System.Numerics;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Operations;

internal sealed class Numbers<T> : Numbers
    where T : struct, INumber<T>
{
    private static readonly NetType Type = new(typeof(T));

    public override Node Apply(TextSpan span, ArithmeticOperator arithmetic, Node left, Node right) =>
        new ArithmeticNode<T>(Type, span, arithmetic, left.As<T>(), right.As<T>());

    public override object Apply(ArithmeticOperator arithmetic, object left, object right) =>
        ArithmeticNode<T>.Apply(arithmetic, (T)left, (T)right);

    public override object Negate(object value) => unchecked(-(T)value);

    public override object Convert(object number) =>
        number switch
        {
            int n => T.CreateChecked(n),
            uint n => T.CreateChecked(n),
            long n => T.CreateChecked(n),
            ulong n => T.CreateChecked(n),
            float n => FromReal(n),
            double n => FromReal(n),
            decimal n => T.CreateChecked(n),
            short n => T.CreateChecked(n),
            ushort n => T.CreateChecked(n),
            byte n => T.CreateChecked(n),
            sbyte n => T.CreateChecked(n),
            char n => T.CreateChecked(n),
            _ => throw new InvalidCastException($"{number} is no number."),
        };

    public override Node Widen(Node node) =>
        node.Type.Clr == typeof(T) ? node
        : node.Type.Clr == typeof(int) ? new NumberConvertNode<int, T>(Type, node.Span, node.As<int>())
        : node.Type.Clr == typeof(long) ? new NumberConvertNode<long, T>(Type, node.Span, node.As<long>())
        : node.Type.Clr == typeof(double) ? new NumberConvertNode<double, T>(Type, node.Span, node.As<double>())
        : new ConvertNode(Type, node.Span, node, Convert);

    public override object Sum(IEnumerable<object?> numbers)
    {
        var sum = T.Zero;
        foreach (var number in numbers)
        {
            if (number is not null)
            {
                sum = checked(sum + (T)number);
            }
        }

        return sum;
    }

    public override object? Parse(string written) =>
        T.TryParse(
            written,
            TypeRelations.IsWhole(typeof(T)) ? NumberStyles.Integer : NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? value
            : null;

    /// <summary>Not a number fits no whole one, which the conversion of numbers alone would make 0.</summary>
    private static object FromReal(double value) =>
        double.IsNaN(value) && TypeRelations.IsWhole(typeof(T))
            ? throw new OverflowException("Not a number can't be a whole number.")
            : T.CreateChecked(value);
}
