using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RulesKit.CodeFixes.Code;

/// <summary>Lets a refusal go on: a clause that does nothing is as good as none when it throws again.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RethrowFix))]
[Shared]
internal sealed class RethrowFix() : CodeFix("RK3025", "Throw it again")
{
    protected override (SyntaxNode Old, SyntaxNode New)? Find(
        SyntaxNode node,
        Diagnostic diagnostic,
        SemanticModel model
    ) =>
        node.FirstAncestorOrSelf<CatchClauseSyntax>() is { Block: { Statements.Count: 0 } block }
            ? (block, SyntaxFactory.ParseStatement("{ throw; }").WithTriviaFrom(block))
            : null;
}
