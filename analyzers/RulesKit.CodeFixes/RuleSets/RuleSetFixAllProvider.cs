using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace RulesKit.CodeFixes.RuleSets;

/// <summary>Mends all rule sets of a project or a solution; Roslyn's own provider knows no AdditionalFiles.</summary>
internal sealed class RuleSetFixAllProvider : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        Task.FromResult<CodeAction?>(
            CodeAction.Create(
                RuleSetFixProvider.TitleOf(fixAllContext.CodeActionEquivalenceKey ?? ""),
                cancellation => MendAsync(fixAllContext, cancellation),
                fixAllContext.CodeActionEquivalenceKey
            )
        );

    private static async Task<Solution> MendAsync(FixAllContext context, CancellationToken cancellation)
    {
        var solution = context.Solution;
        var projects = context.Scope == FixAllScope.Solution ? solution.Projects : [context.Project];
        foreach (var project in projects)
        {
            var found = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            var paths = new HashSet<string>(
                found.Where(d => d.Id == context.CodeActionEquivalenceKey).Select(d => d.Location.GetLineSpan().Path),
                StringComparer.Ordinal
            );
            foreach (var document in project.AdditionalDocuments.Where(d => d.FilePath is { } p && paths.Contains(p)))
            {
                solution = await MendAsync(solution, document, context.CodeActionEquivalenceKey!, cancellation)
                    .ConfigureAwait(false);
            }
        }

        return solution;
    }

    private static async Task<Solution> MendAsync(
        Solution solution,
        TextDocument document,
        string id,
        CancellationToken cancellation
    )
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var mender = await RuleSetMender.ForAsync(document, cancellation).ConfigureAwait(false);
        var mended = mender.MendAll(text.ToString(), id);
        return solution.WithAdditionalDocumentText(document.Id, SourceText.From(mended, text.Encoding));
    }
}
