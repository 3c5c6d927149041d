using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using RulesKit.Analyzers.Descriptors;
using RulesKit.Analyzers.Embedded;

namespace RulesKit.CodeFixes.Texts;

/// <summary>Mends the language of rules inside C# literals: misspelt names, and operators of other languages.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EmbeddedTextFixProvider))]
[Shared]
internal sealed class EmbeddedTextFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    ["RK0009", "RK1002", "RK1003", "RK1008", "RK2003"];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (ChangeOf(diagnostic, text) is not { } change)
            {
                continue;
            }

            var mended = document.WithText(text.WithChanges(change));
            if (await IsBetterAsync(document, mended, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Write '{change.NewText}'", _ => Task.FromResult(mended), diagnostic.Id),
                    diagnostic
                );
            }
        }
    }

    private static TextChange? ChangeOf(Diagnostic diagnostic, SourceText text)
    {
        if (Mend.Of(diagnostic) is not { } written)
        {
            return null;
        }

        var span = diagnostic.Location.SourceSpan;
        var quotes = QuotesAround(text.ToString(span));
        return new TextChange(TextSpan.FromBounds(span.Start + quotes, span.End - quotes), written);
    }

    /// <summary>How many characters a quote takes at each end: in a regular, a verbatim or a raw literal.</summary>
    private static int QuotesAround(string written) =>
        IsIn(written, "\\\"") || IsIn(written, "\"\"") ? 2
        : IsIn(written, "\"") ? 1
        : 0;

    private static bool IsIn(string written, string quote) =>
        written.Length >= 2 * quote.Length
        && written.StartsWith(quote, StringComparison.Ordinal)
        && written.EndsWith(quote, StringComparison.Ordinal);

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
            .Compilation.WithAnalyzers([new EmbeddedTextAnalyzer()], document.Project.AnalyzerOptions)
            .GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, cancellation)
            .ConfigureAwait(false);
        var ofCompiler = model.GetDiagnostics(cancellationToken: cancellation);
        return (ofCompiler.Count(IsError), found.Count(IsError), found.Length);
    }

    private static bool IsError(Diagnostic diagnostic) =>
        diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error;
}
