using RulesKit.Language.Binding;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Lowering;

/// <summary>
/// Turns an expression that the binder accepted into C# by edits of its text. What is not edited (precedence,
/// promotion, overloads) stays the C# compiler's own decision. <c>docs/lowering.md</c> describes every edit.
/// </summary>
/// <remarks>The syntax and the typed tree are walked side by side. Not thread-safe; use one for each expression.</remarks>
internal class ExpressionLowering
{
    protected ExpressionLowering(ExpressionText text)
    {
        Text = text;
        Edits = new TextEdits(text.Text);
    }

    protected ExpressionText Text { get; }

    protected TextEdits Edits { get; }

    /// <summary>The expression as C#.</summary>
    /// <param name="expression">A whole expression without mistakes.</param>
    /// <param name="mayBeAbsent">Whether null may come out where the value is absent.</param>
    public static string Lower(BoundExpression expression, bool mayBeAbsent = false) =>
        new ExpressionLowering(expression.Origin.Text).LowerAll(expression, mayBeAbsent);

    /// <summary>Lowers the whole text.</summary>
    protected string LowerAll(BoundExpression expression, bool mayBeAbsent)
    {
        var syntax = Parser.Parse(Text, new DiagnosticBag(), ExpressionLimits.Default);
        Visit(syntax.Root, expression, mayBeAbsent);
        return Edits.Apply();
    }

    /// <summary>Edits the characters of one node.</summary>
    /// <param name="syntax">The node as written.</param>
    /// <param name="bound">What the binder made of it.</param>
    /// <param name="mayBeAbsent">Whether who reads the value asks for its absence.</param>
    protected void Visit(ExpressionSyntax syntax, BoundExpression bound, bool mayBeAbsent)
    {
        bound = bound is ConversionExpression conversion ? conversion.Operand : bound;
        switch (syntax)
        {
            case ParenthesizedSyntax parenthesized:
                Visit(parenthesized.Inner, bound, mayBeAbsent);
                break;
            case UnarySyntax { Operator: TokenKind.Plus } plus:
                Visit(plus.Operand, bound, mayBeAbsent);
                break;
            case LiteralSyntax literal:
                WordLowering.Suffix(literal, Edits);
                break;
            case NameSyntax name:
                VisitName(name, bound, mayBeAbsent);
                break;
            case MemberSyntax member:
                VisitMember(member, bound, mayBeAbsent);
                break;
            case CallSyntax call:
                VisitCall(call, bound, mayBeAbsent);
                break;
            default:
                VisitOperator(syntax, bound, mayBeAbsent);
                break;
        }
    }

    /// <summary>A name that stands by itself.</summary>
    protected virtual void VisitName(NameSyntax syntax, BoundExpression? bound, bool mayBeAbsent)
    {
        WordLowering.Rename(syntax, Edits);
        if (bound is DefinitionExpression && bound.CanBeAbsent() && !mayBeAbsent)
        {
            Unwrap(syntax.Span, bound.Type);
        }
    }

    /// <summary><c>&amp;&amp;</c> and <c>||</c>.</summary>
    protected virtual void VisitLogical(BinarySyntax syntax, LogicalExpression bound)
    {
        Visit(syntax.Left, bound.Left, mayBeAbsent: false);
        Visit(syntax.Right, bound.Right, mayBeAbsent: false);
    }

    /// <summary>Arithmetic and comparisons.</summary>
    protected virtual void VisitBinary(BinarySyntax syntax, BoundExpression left, BoundExpression right)
    {
        Visit(syntax.Left, left, mayBeAbsent: false);
        Visit(syntax.Right, right, mayBeAbsent: false);
    }

    /// <summary>A literal of a date or period, which is written as a call.</summary>
    protected virtual void VisitNamedCall(
        CallSyntax syntax,
        NameSyntax name,
        BoundExpression bound,
        bool mayBeAbsent
    ) => Edits.Replace(name.Span, $"{LoweredTypes.Prelude}.Literals.{name.Name}");

    /// <summary>A call of an operation on a text, date, period or window.</summary>
    protected virtual void VisitIntrinsicCall(CallSyntax syntax, MemberSyntax target, IntrinsicExpression bound)
    {
        Visit(target.Receiver, bound.Receiver, mayBeAbsent: false);
        for (var i = 0; i < syntax.Arguments.Count; i++)
        {
            Visit(syntax.Arguments[i], bound.Arguments[i], mayBeAbsent: false);
        }

        if (bound.Intrinsic is { Name: "StartsWith" or "EndsWith" })
        {
            Edits.Insert(syntax.Span.End - 1, ", global::System.StringComparison.Ordinal");
        }
    }

    /// <summary>An operand that is asked for its absence.</summary>
    protected virtual void VisitTested(ExpressionSyntax syntax, BoundExpression bound) =>
        Visit(syntax, bound, mayBeAbsent: true);

    /// <summary>A member of the model.</summary>
    protected virtual void VisitModelMember(MemberSyntax syntax, MemberExpression bound, bool mayBeAbsent)
    {
        Visit(syntax.Receiver, bound.Receiver, mayBeAbsent);
        if (!mayBeAbsent)
        {
            if (bound.Member.IsOptional)
            {
                Unwrap(syntax.Span, bound.Type);
            }
        }
        else if (bound.Receiver.CanBeAbsent())
        {
            Edits.Insert(DotOf(syntax), "?");
        }
    }

    /// <summary>What stands between the brackets of a sequence operation that takes a value.</summary>
    protected virtual void VisitSequenceArgument(ExpressionSyntax syntax, BoundExpression bound) =>
        Visit(syntax, bound, mayBeAbsent: false);

    /// <summary>Reads the value out of what may be null.</summary>
    protected virtual void Unwrap(TextSpan span, RuleType type) =>
        Edits.Insert(span.End, LoweredTypes.IsValueType(type) ? ".Value" : "!");

    private void VisitMember(MemberSyntax syntax, BoundExpression bound, bool mayBeAbsent)
    {
        switch (bound)
        {
            case MemberExpression member:
                VisitModelMember(syntax, member, mayBeAbsent);
                break;
            case GroupKeyExpression key:
                Visit(syntax.Receiver, key.Group, mayBeAbsent: false);
                break;
            case IntrinsicExpression intrinsic:
                CastToLong(syntax, intrinsic.Type);
                Visit(syntax.Receiver, intrinsic.Receiver, mayBeAbsent: false);
                break;
            default:
                CastToLong(syntax, bound.Type);
                Visit(syntax.Receiver, ((SequenceExpression)bound).Source, mayBeAbsent: false);
                break;
        }
    }

    /// <summary>Length, Count, Year, Month and Day are int in .NET.</summary>
    private void CastToLong(MemberSyntax syntax, RuleType type)
    {
        if (type == ScalarType.Integer)
        {
            Edits.Insert(syntax.Span.Start, "(long)");
        }
    }

    private void VisitCall(CallSyntax syntax, BoundExpression bound, bool mayBeAbsent)
    {
        if (syntax.Target is NameSyntax literal)
        {
            VisitNamedCall(syntax, literal, bound, mayBeAbsent);
            return;
        }

        var target = (MemberSyntax)syntax.Target;
        if (bound is IntrinsicExpression intrinsic)
        {
            VisitIntrinsicCall(syntax, target, intrinsic);
            return;
        }

        var sequence = (SequenceExpression)bound;
        Visit(target.Receiver, sequence.Source, mayBeAbsent: false);
        if (sequence.Lambda is { } lambda)
        {
            VisitLambda((LambdaSyntax)syntax.Arguments[0], lambda);
        }
        else if (sequence.Argument is { } argument)
        {
            VisitSequenceArgument(syntax.Arguments[0], argument);
        }

        if (sequence.Operator == SequenceOperator.At && !mayBeAbsent)
        {
            Unwrap(syntax.Span, sequence.Type);
        }
    }

    private void VisitLambda(LambdaSyntax syntax, LambdaExpression bound)
    {
        foreach (var parameter in syntax.Parameters)
        {
            WordLowering.Rename(parameter, Edits);
        }

        Visit(syntax.Body, bound.Body, mayBeAbsent: false);
    }

    private void VisitOperator(ExpressionSyntax syntax, BoundExpression bound, bool mayBeAbsent)
    {
        switch (syntax, bound)
        {
            case (UnarySyntax unary, _):
                // A negated constant may have been made into one constant.
                Visit(unary.Operand, bound.Children.Count > 0 ? bound.Children[0] : bound, mayBeAbsent: false);
                break;
            case (BinarySyntax binary, AbsenceExpression absence):
                VisitTested(IsNull(binary.Left) ? binary.Right : binary.Left, absence.Operand);
                break;
            case (BinarySyntax binary, CoalesceExpression coalesce):
                VisitTested(binary.Left, coalesce.Operand);
                Visit(binary.Right, coalesce.Fallback, mayBeAbsent);
                break;
            case (BinarySyntax binary, LogicalExpression logical):
                VisitLogical(binary, logical);
                break;
            case (BinarySyntax binary, _):
                VisitBinary(binary, bound.Children[0], bound.Children[1]);
                break;
            case (ConditionalSyntax conditional, ConditionalExpression choice):
                Visit(conditional.Condition, choice.Condition, mayBeAbsent: false);
                Visit(conditional.WhenTrue, choice.WhenTrue, mayBeAbsent: false);
                Visit(conditional.WhenFalse, choice.WhenFalse, mayBeAbsent: false);
                break;
            case (IsSyntax test, AbsenceExpression absence):
                VisitTested(test.Operand, absence.Operand);
                break;
            case (IsSyntax test, PatternExpression pattern):
                VisitPattern(test, pattern);
                break;
            default:
                throw new InvalidOperationException($"The lowering has no case for {syntax.GetType().Name}.");
        }
    }

    private void VisitPattern(IsSyntax syntax, PatternExpression bound)
    {
        if (bound.Operand.Type is ScalarType { Kind: ScalarKind.Date or ScalarKind.Period })
        {
            Edits.Insert(syntax.Span.Start, $"{LoweredTypes.Prelude}.Patterns.Is(");
            Visit(syntax.Operand, bound.Operand, mayBeAbsent: false);
            PatternLowering.ToCondition(syntax, Text, Edits);
            Edits.Insert(syntax.Span.End, ")");
            return;
        }

        Visit(syntax.Operand, bound.Operand, mayBeAbsent: false);
        PatternLowering.Keep(syntax.Pattern, Edits);
    }

    private static bool IsNull(ExpressionSyntax syntax) =>
        syntax is ParenthesizedSyntax parenthesized
            ? IsNull(parenthesized.Inner)
            : syntax is LiteralSyntax { Value: null };

    /// <summary>The dot in front of a member's name; blanks and lines may stand on either side.</summary>
    private int DotOf(MemberSyntax syntax) => Text.Text.LastIndexOf('.', syntax.NameSpan.Start);
}
