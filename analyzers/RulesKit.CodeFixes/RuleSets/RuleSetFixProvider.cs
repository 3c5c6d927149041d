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
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. MendCatalog.In(MendPlaces.RuleSet)];

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
            if (mender.Mend(text.ToString(), diagnostic.Id, diagnostic.Location.SourceSpan) is var (title, mended))
            {
                context.RegisterCodeFix(Action(title, mended, diagnostic.Id), diagnostic);
                var all = mender.MendAll(text.ToString(), diagnostic.Id);
                if (all != mended)
                {
                    // Roslyn's scopes end above an additional file, so this one is an action of its own.
                    context.RegisterCodeFix(
                        Action(TitleOf(diagnostic.Id) + " in this file", all, KeyOfFile(diagnostic.Id)),
                        diagnostic
                    );
                }
            }
        }

        CodeAction Action(string title, string mended, string key) =>
            CodeAction.Create(title, _ => Task.FromResult(With(document, text, mended)), key);
    }

    /// <summary>The key of the action that mends all of one id in a file.</summary>
    public static string KeyOfFile(string id) => id + ".file";

    public static string TitleOf(string id) => $"Mend what {id} says";

    public static Solution With(TextDocument document, SourceText text, string mended) =>
        document.Project.Solution.WithAdditionalDocumentText(document.Id, SourceText.From(mended, text.Encoding));
}
