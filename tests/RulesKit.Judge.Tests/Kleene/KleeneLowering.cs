using RulesKit.Language.Lowering;
using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Judge.Tests.Kleene;

/// <summary>
/// The lowering with more edits: <c>&amp;&amp;</c> and <c>||</c> become calls, sequences are three-valued, lambdas take
/// their items by name, and what is asked for its absence may throw for it.
/// </summary>
internal sealed class KleeneLowering : ExpressionLowering
{
    public const string Namespace = "global::RulesKit.Judge.Tests.Kleene";

    private KleeneLowering(ExpressionText text)
        : base(text) { }

    public static string LowerByKleene(BoundExpression expression, bool mayBeAbsent) =>
        new KleeneLowering(expression.Origin.Text).LowerAll(expression, mayBeAbsent);

    protected override void VisitName(NameSyntax syntax, BoundExpression? bound, bool mayBeAbsent)
    {
        if (bound is ConstantSequenceExpression)
        {
            Edits.Insert(syntax.Span.Start, $"{Namespace}.SeqOperations.From(");
        }

        base.VisitName(syntax, bound, mayBeAbsent);
        Edits.Insert(
            syntax.Span.End,
            bound switch
            {
                ConstantSequenceExpression => ")",
                VariableExpression => "()",
                _ => "",
            }
        );
    }

    protected override void VisitModelMember(MemberSyntax syntax, MemberExpression bound, bool mayBeAbsent)
    {
        var isSequence = bound.Type is SequenceType;
        if (isSequence)
        {
            Edits.Insert(syntax.Span.Start, $"{Namespace}.SeqOperations.From(");
        }

        base.VisitModelMember(syntax, bound, mayBeAbsent);
        if (isSequence)
        {
            Edits.Insert(syntax.Span.End, ")");
        }
    }

    protected override void VisitLogical(BinarySyntax syntax, LogicalExpression bound)
    {
        Edits.Insert(syntax.Span.Start, $"{Namespace}.Logic.{(bound.IsAnd ? "And" : "Or")}(() => ");
        Visit(syntax.Left, bound.Left, mayBeAbsent: false);
        Edits.Replace(syntax.OperatorSpan, ", () =>");
        Visit(syntax.Right, bound.Right, mayBeAbsent: false);
        Edits.Insert(syntax.Span.End, ")");
    }

    /// <summary>Of two operands that can't be worked out the worse one counts, so both are tried.</summary>
    protected override void VisitBinary(BinarySyntax syntax, BoundExpression left, BoundExpression right)
    {
        if (!NeedsBoth(left) && !NeedsBoth(right))
        {
            base.VisitBinary(syntax, left, right);
            return;
        }

        Edits.Insert(syntax.Span.Start, $"{Namespace}.Logic.Both(() => ");
        Visit(syntax.Left, left, mayBeAbsent: false);
        Edits.Replace(syntax.OperatorSpan, ", () =>");
        Visit(syntax.Right, right, mayBeAbsent: false);
        Edits.Insert(syntax.Span.End, $", (x__, y__) => x__ {Text.Slice(syntax.OperatorSpan)} y__)");
    }

    protected override void VisitIntrinsicCall(CallSyntax syntax, MemberSyntax target, IntrinsicExpression bound)
    {
        if (bound.Arguments.Count == 0 || (!NeedsBoth(bound.Receiver) && !NeedsBoth(bound.Arguments[0])))
        {
            base.VisitIntrinsicCall(syntax, target, bound);
            return;
        }

        var argument = syntax.Arguments[0];
        Edits.Insert(syntax.Span.Start, $"{Namespace}.Logic.Both(() => ");
        Visit(target.Receiver, bound.Receiver, mayBeAbsent: false);
        Edits.Replace(TextSpan.FromBounds(target.Receiver.Span.End, argument.Span.Start), ", () => ");
        Visit(argument, bound.Arguments[0], mayBeAbsent: false);
        var comparison = bound.Intrinsic.Name is "StartsWith" or "EndsWith"
            ? ", global::System.StringComparison.Ordinal"
            : "";
        Edits.Replace(
            TextSpan.FromBounds(argument.Span.End, syntax.Span.End),
            $", (x__, y__) => x__.{target.Name}(y__{comparison}))"
        );
    }

    /// <summary>Whether an operand may be missing although the plan is complete: a row that is not there.</summary>
    private static bool NeedsBoth(BoundExpression operand) =>
        operand is SequenceExpression { Operator: SequenceOperator.At or SequenceOperator.Consecutive }
        || operand is VariableExpression
        || operand.Children.Any(NeedsBoth);

    protected override void VisitTested(ExpressionSyntax syntax, BoundExpression bound)
    {
        Edits.Insert(syntax.Span.Start, $"{Namespace}.Logic.Try(() => ");
        base.VisitTested(syntax, bound);
        Edits.Insert(syntax.Span.End, ")");
    }

    protected override void VisitSequenceArgument(ExpressionSyntax syntax, BoundExpression bound)
    {
        Edits.Insert(syntax.Span.Start, "() => ");
        base.VisitSequenceArgument(syntax, bound);
    }
}
