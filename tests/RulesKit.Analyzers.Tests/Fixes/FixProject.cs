using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using RulesKit.Analyzers.Tests.Harness;

namespace RulesKit.Analyzers.Tests.Fixes;

/// <summary>Projects in a workspace, in which fixes are applied as a host applies them.</summary>
internal sealed class FixProject : IDisposable
{
    private readonly AdhocWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    /// <summary>A solution with a project for each name, all of the same files.</summary>
    public Solution Create(TestProject project, params string[] names)
    {
        var solution = workspace.CurrentSolution;
        foreach (var name in names)
        {
            var id = ProjectId.CreateNewId(name);
            solution = solution
                .AddProject(ProjectInfo.Create(id, VersionStamp.Default, name, name, LanguageNames.CSharp))
                .WithProjectMetadataReferences(id, project.References)
                .WithProjectParseOptions(id, new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose))
                .WithProjectCompilationOptions(
                    id,
                    new CSharpCompilationOptions(
                        OutputKind.DynamicallyLinkedLibrary,
                        nullableContextOptions: NullableContextOptions.Enable
                    )
                );
            foreach (var (path, markup) in project.Sources)
            {
                solution = solution.AddDocument(DocumentId.CreateNewId(id), path, TextOf(markup), filePath: path);
            }

            foreach (var (path, markup) in project.Files)
            {
                solution = solution.AddAdditionalDocument(
                    DocumentId.CreateNewId(id),
                    path,
                    TextOf(markup),
                    filePath: path
                );
            }
        }

        return solution;
    }

    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsOfAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync().ConfigureAwait(false))!;
        compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        return await compilation
            .WithAnalyzers(AnalyzerList.NewAnalyzers(), project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync()
            .ConfigureAwait(false);
    }

    /// <summary>The fixes that are offered for a diagnostic.</summary>
    public static async Task<IReadOnlyList<(CodeFixProvider Provider, CodeAction Action)>> OffersAsync(
        Project project,
        Diagnostic diagnostic
    )
    {
        var offers = new List<(CodeFixProvider, CodeAction)>();
        var document = DocumentOf(project, diagnostic);
        foreach (var provider in AnalyzerList.Fixes.Where(f => f.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            var isForFiles = provider is RulesKit.CodeFixes.RuleSets.RuleSetFixProvider;
            if (isForFiles == document is AdditionalDocument)
            {
                var context = new CodeFixContext(
                    document,
                    diagnostic,
                    (action, _) => offers.Add((provider, action)),
                    CancellationToken.None
                );
                await provider.RegisterCodeFixesAsync(context).ConfigureAwait(false);
            }
        }

        return offers;
    }

    public static async Task<Solution> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None).ConfigureAwait(false);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    /// <summary>The solution with all diagnostics of a fix mended at once.</summary>
    public static async Task<Solution> ApplyAllAsync(
        CodeFixProvider provider,
        Project project,
        Document? document,
        FixAllScope scope,
        string key
    )
    {
        var source = new Found();
        var context = document is null
            ? new FixAllContext(project, provider, scope, key, [key], source, CancellationToken.None)
            : new FixAllContext(document, provider, scope, key, [key], source, CancellationToken.None);
        var action = await provider.GetFixAllProvider()!.GetFixAsync(context).ConfigureAwait(false);
        return await ApplyAsync(action.ShouldNotBeNull()).ConfigureAwait(false);
    }

    public static TextDocument DocumentOf(Project project, Diagnostic diagnostic)
    {
        var path = diagnostic.Location.GetLineSpan().Path;
        return project.Documents.Concat<TextDocument>(project.AdditionalDocuments).Single(d => d.FilePath == path);
    }

    private static SourceText TextOf(Markup markup) => SourceText.From(markup.Text, Encoding.UTF8);

    private sealed class Found : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(
            Project project,
            CancellationToken cancellationToken
        ) => await DiagnosticsOfAsync(project).ConfigureAwait(false);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document,
            CancellationToken cancellationToken
        ) =>
            (await DiagnosticsOfAsync(document.Project).ConfigureAwait(false)).Where(d =>
                d.Location.GetLineSpan().Path == document.FilePath
            );

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project,
            CancellationToken cancellationToken
        ) => (await DiagnosticsOfAsync(project).ConfigureAwait(false)).Where(d => d.Location == Location.None);
    }
}
