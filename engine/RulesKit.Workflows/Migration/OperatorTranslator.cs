using RulesKit.Language.Tree;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Migration;

/// <summary>Translates operators.</summary>
internal sealed class OperatorTranslator(NativeTranslator translator, TranslationContext context)
{
    public NativeText Arithmetic(Node node)
    {
        var arithmetic = ((IArithmeticNode)node).Arithmetic;
        var isWhole = TypeRelations.IsWhole(node.Type.Clr);
        if (isWhole && arithmetic == ArithmeticOperator.Divide)
        {
            throw new CannotCarryException(
                node.Span,
                "A division of whole numbers drops the remainder; say what is meant, for example by comparing products."
            );
        }

        context.Note(
            isWhole
                ? "Whole numbers that don't fit wrap around there; natively that is a fault."
                : "Numbers are binary there (double) and exact decimals natively."
        );
        var (symbol, level) = arithmetic switch
        {
            ArithmeticOperator.Add => ("+", NativeText.Addition),
            ArithmeticOperator.Subtract => ("-", NativeText.Addition),
            ArithmeticOperator.Multiply => ("*", NativeText.Multiplication),
            ArithmeticOperator.Divide => ("/", NativeText.Multiplication),
            _ => ("%", NativeText.Multiplication),
        };
        return Join(node.Children[0], symbol, node.Children[1], level);
    }

    public NativeText Compare(Node node)
    {
        var comparison = ((IComparisonNode)node).Comparison;
        var symbol = comparison switch
        {
            ComparisonOperator.Equal => "==",
            ComparisonOperator.NotEqual => "!=",
            ComparisonOperator.Less => "<",
            ComparisonOperator.LessOrEqual => "<=",
            ComparisonOperator.Greater => ">",
            _ => ">=",
        };
        var isEquality = comparison is ComparisonOperator.Equal or ComparisonOperator.NotEqual;
        if (node.Children.Any(c => c.Type.Plain == typeof(char)))
        {
            throw new CannotCarryException(node.Span, "Single characters have no native form.");
        }

        return Join(
            node.Children[0],
            symbol,
            node.Children[1],
            isEquality ? NativeText.Equality : NativeText.Comparison
        );
    }

    public NativeText BooleanEqual(Node node)
    {
        var equal = (BooleanEqualNode)node;
        var (left, right) = (translator.Translate(equal.Left), translator.Translate(equal.Right));
        if ((left.Known ?? right.Known) is { } known)
        {
            var other = left.Known is null ? left : right;
            return known != equal.IsNegated ? other : Negate(other);
        }

        return Join(left, equal.IsNegated ? "!=" : "==", right, NativeText.Equality);
    }

    public NativeText Equal(Node node)
    {
        var equal = (EqualNode)node;
        if (IsNull(equal.Left) || IsNull(equal.Right))
        {
            return AskForNull(IsNull(equal.Left) ? equal.Right : equal.Left, equal.IsNegated);
        }

        if (equal.Left.Type.Clr != typeof(string) || equal.Right.Type.Clr != typeof(string))
        {
            throw new CannotCarryException(node.Span, "Objects and values that may be null are not compared natively.");
        }

        return Join(equal.Left, equal.IsNegated ? "!=" : "==", equal.Right, NativeText.Equality);
    }

    public NativeText Logical(Node node)
    {
        var logical = (LogicalNode)node;
        if (logical.ReadsBoth)
        {
            context.Note("& and | read both sides there, so that a broken side breaks the rule.");
        }

        return Join(logical.IsAnd, translator.Translate(logical.Left), translator.Translate(logical.Right));
    }

    /// <summary>Two conditions, of which one that is known decides or falls away.</summary>
    public static NativeText Join(bool isAnd, NativeText left, NativeText right) =>
        left.Known is { } first ? (first == isAnd ? right : left)
        : right.Known == isAnd ? left
        : Join(left, isAnd ? "&&" : "||", right, isAnd ? NativeText.And : NativeText.Or);

    public NativeText Membership(Node node) =>
        ((MembershipNode)node)
            .Comparisons.Select(translator.Translate)
            .Aggregate(NativeText.Of(false), (found, next) => Join(isAnd: false, found, next));

    public NativeText Not(Node node) => Negate(translator.Translate(((NotNode)node).Operand));

    public NativeText Conditional(Node node)
    {
        var conditional = (ConditionalNode)node;
        var condition = translator.Translate(conditional.Condition);
        if (condition.Known is { } known)
        {
            return translator.Translate(known ? conditional.WhenTrue : conditional.WhenFalse);
        }

        var (yes, no) = (translator.Translate(conditional.WhenTrue), translator.Translate(conditional.WhenFalse));
        return new NativeText(
            $"{condition.Within(NativeText.Fallback)} ? {yes.Within(NativeText.Fallback)} : {no.Within(NativeText.Fallback)}",
            NativeText.Choice
        );
    }

    public NativeText Coalesce(Node node)
    {
        var coalesce = (CoalesceNode)node;
        return Fallback(coalesce.Left, coalesce.Right);
    }

    /// <summary>np(a.b, c) is a.b ?? c; without c there is nothing natively that null could become.</summary>
    public NativeText NullGuard(Node node)
    {
        var guard = (NullGuardNode)node;
        return IsNull(guard.Otherwise)
            ? throw new CannotCarryException(
                node.Span,
                "np() gives null, and null is no native value; write a fallback."
            )
            : Fallback(Unwrap(guard.Value), guard.Otherwise);
    }

    public NativeText Convert(Node node)
    {
        var convert = (ConvertNode)node;
        var inner = convert.Children[0];
        if (convert.IsNegation)
        {
            return convert.Type.Plain == typeof(bool)
                ? throw new CannotCarryException(node.Span, "A condition that may be null is unknown natively.")
                : new NativeText("-" + translator.Translate(inner).Within(NativeText.Primary), NativeText.Unary);
        }

        var (from, to) = (inner.Type.Plain, convert.Type.Plain);
        var isSame = from == to || (TypeRelations.IsNumber(from) && TypeRelations.Widens(from, to));
        if (!isSame && TypeRelations.IsWhole(from) && TypeRelations.IsWhole(to))
        {
            context.Note("A number that does not fit the smaller type breaks the rule there; natively it is compared.");
            isSame = true;
        }

        return isSame
            ? translator.Translate(inner)
            : throw new CannotCarryException(
                node.Span,
                $"There are no conversions natively, such as this one from {inner.Type.Describe()} to {convert.Type.Describe()}."
            );
    }

    private static NativeText Negate(NativeText operand) =>
        operand.Known is { } known
            ? NativeText.Of(!known)
            : new NativeText("!" + operand.Within(NativeText.Primary), NativeText.Unary);

    private NativeText Fallback(Node left, Node right)
    {
        if (!context.IsOptional(left))
        {
            context.Note("A fallback for null was left out: all samples have the value.");
            return translator.Translate(left);
        }

        context.Note("null there, and absent, are both missing natively.");
        var (value, otherwise) = (translator.Translate(left), translator.Translate(right));
        return new NativeText(
            $"{value.Within(NativeText.Or)} ?? {otherwise.Within(NativeText.Fallback)}",
            NativeText.Fallback
        );
    }

    private NativeText AskForNull(Node value, bool isNegated)
    {
        if (!context.IsOptional(value))
        {
            context.Note("A question for null was left out: all samples have the value, and so must every plan.");
            return NativeText.Of(isNegated);
        }

        context.Note("null there, and absent, are both missing natively.");
        var text = translator.Translate(value).Within(NativeText.Primary);
        return new NativeText($"{text} {(isNegated ? "is not null" : "is null")}", NativeText.Comparison);
    }

    private NativeText Join(Node left, string symbol, Node right, int level) =>
        Join(translator.Translate(left), symbol, translator.Translate(right), level);

    private static NativeText Join(NativeText left, string symbol, NativeText right, int level) =>
        new($"{left.Within(level)} {symbol} {right.Within(level + 1)}", level);

    private static bool IsNull(Node node) => node is ConstantNode { Value: null };

    private static Node Unwrap(Node node) =>
        node is ConvertNode { IsNegation: false } convert && convert.Children[0].Type.Plain == convert.Type.Plain
            ? convert.Children[0]
            : node;
}
