using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using RulesKit.Analyzers.Descriptors;
using RulesKit.Analyzers.Embedded;
using RulesKit.Analyzers.Workflows;
using RulesKit.Language.Fixes;

namespace RulesKit.CodeFixes.Texts;

/// <summary>Mends the language of rules, and expressions of RulesEngine, inside C# literals, where the mend is a change of one literal.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EmbeddedTextFixProvider))]
[Shared]
internal sealed class EmbeddedTextFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. MendCatalog.In(MendPlaces.Literal)];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (MendProperties.ChangeOf(diagnostic) is not var (title, change))
            {
                continue;
            }

            var mended = document.WithText(text.WithChanges(change));
            if (await IsBetterAsync(document, mended, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(title, _ => Task.FromResult(mended), diagnostic.Id),
                    diagnostic
                );
            }
        }
    }

    /// <summary>Whether the file still compiles, and has fewer errors in its texts, or as many and fewer diagnostics.</summary>
    private static async Task<bool> IsBetterAsync(Document before, Document after, CancellationToken cancellation)
    {
        var (was, now) = (
            await CountAsync(before, cancellation).ConfigureAwait(false),
            await CountAsync(after, cancellation).ConfigureAwait(false)
        );
        return now.OfCompiler <= was.OfCompiler
            && (now.Errors < was.Errors || (now.Errors == was.Errors && now.All < was.All));
    }

    private static async Task<(int OfCompiler, int Errors, int All)> CountAsync(
        Document document,
        CancellationToken cancellation
    )
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (model is null)
        {
            return default;
        }

        var found = await model
            .Compilation.WithAnalyzers(
                [new EmbeddedTextAnalyzer(), new WorkflowExpressionAnalyzer()],
                document.Project.AnalyzerOptions
            )
            .GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, cancellation)
            .ConfigureAwait(false);
        var ofCompiler = model.GetDiagnostics(cancellationToken: cancellation);
        return (ofCompiler.Count(IsError), found.Count(IsError), found.Length);
    }

    private static bool IsError(Diagnostic diagnostic) =>
        diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error;
}
