using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using RulesKit.Language.Fixes;

namespace RulesKit.CodeFixes.RuleSets;

/// <summary>Mends rule sets among a project's AdditionalFiles.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(RuleSetFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".json"]
)]
[Shared]
internal sealed class RuleSetFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. FixFinder.Ids];

    public override FixAllProvider GetFixAllProvider() => new RuleSetFixAllProvider();

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (context.TextDocument is not AdditionalDocument document)
        {
            return;
        }

        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var mender = await RuleSetMender.ForAsync(document, context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (mender.Mend(text.ToString(), diagnostic.Id, diagnostic.Location.SourceSpan) is { } mended)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        TitleOf(diagnostic.Id),
                        _ => Task.FromResult(With(document, text, mended)),
                        equivalenceKey: diagnostic.Id
                    ),
                    diagnostic
                );
            }
        }
    }

    public static string TitleOf(string id) => $"Mend what {id} says";

    public static Solution With(TextDocument document, SourceText text, string mended) =>
        document.Project.Solution.WithAdditionalDocumentText(document.Id, SourceText.From(mended, text.Encoding));
}
