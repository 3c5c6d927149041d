using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Linting;

/// <summary>What has a meaning, and perhaps another one than its reader takes it for.</summary>
internal sealed class Surprises(SyntaxTree tree, DiagnosticBag diagnostics)
{
    private readonly HashSet<BinarySyntax> mixed = [];

    /// <param name="syntax">A part of the expression.</param>
    /// <param name="node">Its meaning; null when that is not known.</param>
    /// <param name="bind">Gives the meaning of other parts; null when that is not known.</param>
    public void Find(ExpressionSyntax syntax, Node? node, Func<ExpressionSyntax, Node?>? bind)
    {
        if (syntax is BinarySyntax binary)
        {
            FindSingleEquals(binary);
            FindMixed(binary);
            if (bind is not null)
            {
                FindText(binary.Left, binary.Right, binary, bind);
                FindText(binary.Right, binary.Left, binary, bind);
            }
        }

        switch (syntax, node)
        {
            case (MemberSyntax member, IMemberNode read):
                FindCase(member.Name, read.Name, member.NameSpan);
                break;
            case (NameSyntax name, IMemberNode read):
                FindCase(name.Name, read.Name, name.Span);
                break;
            // "it" and its kin stand for a slot of another name.
            case (NameSyntax name, SlotNode slot):
                FindCase(name.Name, slot.Name, name.Span);
                break;
            case (NameSyntax name, ParamNode param):
                FindCase(name.Name, param.Param.Name, name.Span);
                break;
            default:
                break;
        }
    }

    private void FindSingleEquals(BinarySyntax binary)
    {
        if (tree.Text.Slice(binary.OperatorSpan) == "=")
        {
            Add(
                DiagnosticCatalog.SingleEquals,
                binary.OperatorSpan,
                "A single '=' compares here, and assigns in C#; write '=='.",
                Mend.Write("==", tree.Text.Edit(binary.OperatorSpan, "=="))
            );
        }
    }

    /// <summary>A chain of or is told once, from its outermost one.</summary>
    private void FindMixed(BinarySyntax binary)
    {
        if (binary.Operator != TokenKind.Or || !mixed.Add(binary))
        {
            return;
        }

        var operands = new List<ExpressionSyntax>();
        Flatten(binary, operands);
        if (operands.Find(o => o is BinarySyntax { Operator: TokenKind.And }) is { } tight)
        {
            Add(
                DiagnosticCatalog.MixedLogic,
                tight.Span,
                $"'and' binds tighter than 'or'; write brackets: ({tree.Text.Slice(tight.Span)}).",
                Mend.Suggested("Write the brackets", tree.Text.Edit(tight.Span, $"({tree.Text.Slice(tight.Span)})"))
            );
        }
    }

    private void Flatten(ExpressionSyntax syntax, List<ExpressionSyntax> operands)
    {
        if (syntax is BinarySyntax { Operator: TokenKind.Or } or)
        {
            mixed.Add(or);
            Flatten(or.Left, operands);
            Flatten(or.Right, operands);
        }
        else
        {
            operands.Add(syntax);
        }
    }

    private void FindText(
        ExpressionSyntax text,
        ExpressionSyntax value,
        BinarySyntax binary,
        Func<ExpressionSyntax, Node?> bind
    )
    {
        var isComparison =
            binary.Operator
            is TokenKind.Equal
                or TokenKind.NotEqual
                or TokenKind.Less
                or TokenKind.LessOrEqual
                or TokenKind.Greater
                or TokenKind.GreaterOrEqual;
        if (!isComparison || text is not LiteralSyntax { Value: string written } || bind(value) is not { } other)
        {
            return;
        }

        var type = other.Type.Plain;
        if (TypeRelations.IsNumber(type) || type == typeof(bool))
        {
            Add(
                DiagnosticCatalog.TextAgainstValue,
                text.Span,
                $"The other side is {other.Type.Describe()}, so this text is read as one; write {written} without quotes.",
                Mend.Suggested($"Write {written}", tree.Text.Edit(text.Span, written))
            );
        }
    }

    private void FindCase(string written, string name, TextSpan span)
    {
        var isOtherCase = written != name && string.Equals(written, name, StringComparison.OrdinalIgnoreCase);
        if (isOtherCase)
        {
            Add(
                DiagnosticCatalog.NameInOtherCase,
                span,
                $"The name is '{name}'. Expressions find it in any case; messages, and case-sensitive settings, do not.",
                Mend.Write(name, tree.Text.Edit(span, name))
            );
        }
    }

    private void Add(DiagnosticDescriptor descriptor, TextSpan span, string message, Mend mend) =>
        diagnostics.Add(descriptor, tree.Text.Locate(span), message, mend: mend);
}
