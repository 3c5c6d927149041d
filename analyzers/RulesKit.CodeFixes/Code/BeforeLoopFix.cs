using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RulesKit.CodeFixes.Code;

/// <summary>Moves a variable whose value is the same in each turn of a loop out of it, to the line before.</summary>
internal abstract class BeforeLoopFix(string id, string title) : CodeFix(id, title)
{
    protected sealed override (SyntaxNode Old, SyntaxNode New)? Find(
        SyntaxNode node,
        Diagnostic diagnostic,
        SemanticModel model
    )
    {
        if (
            node.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>()
                is not {
                    Declaration.Variables.Count: 1,
                    Parent: BlockSyntax { Parent: StatementSyntax loop } body
                } made
            || loop is not (ForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax)
            || loop.Parent is not BlockSyntax outer
        )
        {
            return null;
        }

        var moved = made.WithLeadingTrivia(loop.GetLeadingTrivia());
        var rest = loop.ReplaceNode(body, body.WithStatements(body.Statements.Remove(made)));
        return (outer, outer.WithStatements(outer.Statements.ReplaceRange(loop, [moved, rest])));
    }
}
