using RulesKit.Language.Binding;
using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Operations;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

/// <summary>Binds comparisons: numbers by the wider type, texts against what they can be read as, nulls as C# lifts them.</summary>
internal static class ComparisonBinder
{
    public static Node Bind(BinarySyntax syntax, Node left, Node right) =>
        Bind(syntax.Span, ComparisonOperators.Of(syntax.Operator), left, right);

    public static Node<bool> BindEqual(TextSpan span, Node left, Node right) =>
        Bind(span, ComparisonOperator.Equal, left, right).As<bool>();

    private static Node Bind(TextSpan span, ComparisonOperator comparison, Node left, Node right)
    {
        var isEquality = comparison is ComparisonOperator.Equal or ComparisonOperator.NotEqual;
        if (isEquality && TryNull(span, comparison, left, right) is { } asked)
        {
            return asked;
        }

        Values.Require(left);
        Values.Require(right);
        (left, right) = (Values.Lifted(left), Values.Lifted(right));
        var bound =
            TryEnum(span, comparison, left, right)
            ?? TryText(span, comparison, left, right)
            ?? (isEquality ? TryObjects(span, comparison, left, right) : null)
            ?? TryOrdered(span, comparison, left, right);
        return bound ?? throw Refused(span, left, right);
    }

    /// <summary>A question whether something is null; where the input says it, the answer is known before any rule runs.</summary>
    private static Node? TryNull(TextSpan span, ComparisonOperator comparison, Node left, Node right)
    {
        var isEqual = comparison == ComparisonOperator.Equal;
        if (left.Type.IsNull && right.Type.IsNull)
        {
            var isAsked = left is ConstantNode || right is ConstantNode || left.Type.Missing == right.Type.Missing;
            return isAsked ? new ConstantNode(NetType.Boolean, span, isEqual) : null;
        }

        var isLiteral = left is ConstantNode { Value: null } || right is ConstantNode { Value: null };
        if (isLiteral)
        {
            return new EqualNode(span, OrNull(left), OrNull(right), !isEqual);
        }

        // A null of the input equals no text and no object; against a number it has no meaning.
        var isReference =
            (left.Type.IsNull && left.Type.Missing is null && !right.Type.Clr.IsValueType)
            || (right.Type.IsNull && right.Type.Missing is null && !left.Type.Clr.IsValueType);
        return isReference ? new EqualNode(span, left, right, !isEqual) : null;
    }

    private static Node OrNull(Node node) => node is RecordMemberNode member ? member.OrNull() : node;

    private static LiftedCompareNode? TryEnum(TextSpan span, ComparisonOperator comparison, Node left, Node right)
    {
        var type =
            left.Type.Plain.IsEnum ? left.Type.Clr
            : right.Type.Plain.IsEnum ? right.Type.Clr
            : null;
        if (type is null)
        {
            return null;
        }

        var a = Promotion.To(type, left);
        var b = Promotion.To(type, right);
        if (a is null || b is null)
        {
            var other = a is null ? left : right;
            throw new BindException(
                other.Span,
                other is ConstantNode { Value: string name }
                    ? $"{TypeNames.Of(TypeRelations.PlainOf(type))} has no value '{name}'.{NearestName.Suggestion(name, Enum.GetNames(TypeRelations.PlainOf(type)))}"
                    : $"{TypeNames.Of(TypeRelations.PlainOf(type))} is compared with its own values only, not with {Values.Describe(other)}."
            );
        }

        return new LiftedCompareNode(
            span,
            comparison,
            a,
            b,
            (c, x, y) => CompareNode<long>.Compare(c, Number(x), Number(y))
        );
    }

    private static long Number(object value) =>
        Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Two texts, or a text literal against another kind, whose value it is read as.</summary>
    private static Node? TryText(TextSpan span, ComparisonOperator comparison, Node left, Node right)
    {
        var isLeft = left.Type.Clr == typeof(string);
        var isRight = right.Type.Clr == typeof(string);
        if (isLeft && isRight)
        {
            return comparison switch
            {
                ComparisonOperator.Equal => new EqualNode(span, left, right, isNegated: false),
                ComparisonOperator.NotEqual => new EqualNode(span, left, right, isNegated: true),
                _ => new TextOrderNode(span, comparison, left, right),
            };
        }

        if (isRight && right is ConstantNode { Value: string written } && TextConversion.IsPossible(left.Type.Clr))
        {
            var value = TextConversion.Convert(written, left.Type.Clr, right.Span);
            return TryOrdered(span, comparison, left, new ConstantNode(left.Type, right.Span, value));
        }

        if (isLeft && left is ConstantNode { Value: string other } && TextConversion.IsPossible(right.Type.Clr))
        {
            var value = TextConversion.Convert(other, right.Type.Clr, left.Span);
            return TryOrdered(span, comparison, new ConstantNode(right.Type, left.Span, value), right);
        }

        return null;
    }

    /// <summary>Objects of one type, or something of unknown type against a text: equal when their values are.</summary>
    private static EqualNode? TryObjects(TextSpan span, ComparisonOperator comparison, Node left, Node right)
    {
        var isUnlike =
            left.Type.Clr.IsValueType
            || right.Type.Clr.IsValueType
            || left.Type.IsNull
            || right.Type.IsNull
            || IsTextAgainstList(left, right)
            || IsTextAgainstList(right, left)
            || left.Type.Clr == typeof(OpaqueJson)
            || right.Type.Clr == typeof(OpaqueJson);
        var isComparable =
            left.Type.Clr.IsAssignableFrom(right.Type.Clr) || right.Type.Clr.IsAssignableFrom(left.Type.Clr);
        return isUnlike || !isComparable
            ? null
            : new EqualNode(span, left, right, comparison == ComparisonOperator.NotEqual);
    }

    private static bool IsTextAgainstList(Node text, Node list) =>
        text.Type.Clr == typeof(string) && list.Type.Element is not null;

    private static Node? TryOrdered(TextSpan span, ComparisonOperator comparison, Node left, Node right)
    {
        if (left.Type.Clr == right.Type.Clr && left.Type.Clr == typeof(bool))
        {
            return comparison is ComparisonOperator.Equal or ComparisonOperator.NotEqual
                ? new BooleanEqualNode(
                    span,
                    left.As<bool>(),
                    right.As<bool>(),
                    comparison == ComparisonOperator.NotEqual
                )
                : null;
        }

        if (NumericPair.Find(left, right) is { } pair)
        {
            return Compare(span, comparison, pair.Number, pair.IsNullable, pair.Left, pair.Right);
        }

        var plain = left.Type.Plain;
        var isSame = plain == right.Type.Plain && !left.Type.IsNull && !right.Type.IsNull;
        var isBoolean =
            isSame && plain == typeof(bool) && comparison is ComparisonOperator.Equal or ComparisonOperator.NotEqual;
        return isBoolean ? new EqualNode(span, left, right, comparison == ComparisonOperator.NotEqual)
            : isSame ? Compare(span, comparison, plain, left.Type.IsNullable || right.Type.IsNullable, left, right)
            : null;
    }

    private static Node? Compare(
        TextSpan span,
        ComparisonOperator comparison,
        Type type,
        bool isNullable,
        Node left,
        Node right
    ) =>
        Ordering.Find(type) is not { } ordering ? null
        : isNullable ? new LiftedCompareNode(span, comparison, left, right, ordering.Compare)
        : ordering.Compare(span, comparison, left, right);

    private static BindException Refused(TextSpan span, Node left, Node right)
    {
        var nullReason = Values.NullReason(left) ?? Values.NullReason(right);
        return new BindException(
            span,
            nullReason
                ?? $"{Values.Describe(left)} can't be compared with {Values.Describe(right)} here.{Hint(left, right)}"
        );
    }

    private static string Hint(Node left, Node right)
    {
        var isDecimal = left.Type.Plain == typeof(decimal) || right.Type.Plain == typeof(decimal);
        var isDouble = left.Type.Plain == typeof(double) || right.Type.Plain == typeof(double);
        return isDecimal && isDouble ? " Write the number without 'm', or convert with double(…) or decimal(…)."
            : left.Type.Clr == typeof(bool) ? " Several comparisons in a row are joined by &&."
            : "";
    }
}
