using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace RulesKit.CodeFixes.Code;

/// <summary>A mend of C# code. It is offered only when it changes something and the file then has no new error.</summary>
internal abstract class CodeFix(string id, string title) : CodeFixProvider
{
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [id];

    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var cancellation = context.CancellationToken;
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (Find(node, diagnostic, model) is not { } replacement)
            {
                continue;
            }

            var mended = document.WithSyntaxRoot(root.ReplaceNode(replacement.Old, replacement.New));
            if (await IsFineAsync(model, mended, cancellation).ConfigureAwait(false))
            {
                context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(mended), id), diagnostic);
            }
        }
    }

    /// <summary>What to write in place of what; null when that takes thinking about.</summary>
    protected abstract (SyntaxNode Old, SyntaxNode New)? Find(
        SyntaxNode node,
        Diagnostic diagnostic,
        SemanticModel model
    );

    private static async Task<bool> IsFineAsync(SemanticModel before, Document after, CancellationToken cancellation)
    {
        var model = await after.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return model is not null
            && model.SyntaxTree.ToString() != before.SyntaxTree.ToString()
            && Errors(model, cancellation) <= Errors(before, cancellation);
    }

    private static int Errors(SemanticModel model, CancellationToken cancellation) =>
        model
            .GetDiagnostics(cancellationToken: cancellation)
            .Count(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
}
