using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Syntax.Surprises;
using RulesKit.Language.Text;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Linting;

/// <summary>What has a meaning, and perhaps another one than its reader takes it for.</summary>
internal sealed class Surprises(SyntaxTree tree, DiagnosticBag diagnostics)
{
    private readonly SurpriseFinder operators = new(tree.Text, isForProgrammers: false, diagnostics);

    /// <param name="syntax">A part of the expression.</param>
    /// <param name="node">Its meaning; null when that is not known.</param>
    /// <param name="bind">Gives the meaning of other parts; null when that is not known.</param>
    public void Find(ExpressionSyntax syntax, Node? node, Func<ExpressionSyntax, Node?>? bind)
    {
        if (syntax is BinarySyntax binary)
        {
            operators.FindIn(binary, operand => Known(bind?.Invoke(operand)));
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

    private static KnownOperand? Known(Node? node) =>
        node?.Type is not { } type ? null
        : TypeRelations.IsNumber(type.Plain) ? new KnownOperand(OperandKind.Number, type.Describe())
        : type.Plain == typeof(bool) ? new KnownOperand(OperandKind.YesOrNo, type.Describe())
        : null;

    private void FindCase(string written, string name, TextSpan span)
    {
        var isOtherCase = written != name && string.Equals(written, name, StringComparison.OrdinalIgnoreCase);
        if (isOtherCase)
        {
            diagnostics.Add(
                DiagnosticCatalog.NameInOtherCase,
                tree.Text.Locate(span),
                $"The name is '{name}'. Expressions find it in any case; messages, and case-sensitive settings, do not.",
                mend: Mend.Write(name, tree.Text.Edit(span, name))
            );
        }
    }
}
