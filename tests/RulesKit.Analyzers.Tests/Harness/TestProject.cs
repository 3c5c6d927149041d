using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RulesKit.Analyzers.Tests.Harness;

/// <summary>A project to analyze: C# files, AdditionalFiles and configuration. Immutable: each call gives a new one.</summary>
internal sealed record TestProject
{
    public static TestProject Empty { get; } = new();

    public ImmutableList<(string Path, Markup Markup)> Sources { get; init; } = [];

    public ImmutableList<(string Path, Markup Markup)> Files { get; init; } = [];

    public ImmutableList<(string Path, string Text)> Configs { get; init; } = [];

    /// <summary>The id of marks that have none.</summary>
    public string Id { get; init; } = "";

    public IReadOnlyList<MetadataReference> References { get; init; } = ProjectReferences.All;

    /// <summary>Whether comments with three slashes are read; a compiler that writes no documentation file does not.</summary>
    public DocumentationMode Documentation { get; init; } = DocumentationMode.Diagnose;

    public TestProject Expecting(string id) => this with { Id = id };

    /// <summary>Adds C#; marked characters are where diagnostics are expected.</summary>
    public TestProject With(string source, string path = "/src/Code.cs") =>
        this with
        {
            Sources = Sources.Add((path, Markup.Parse(source))),
        };

    /// <summary>Adds C# whose text has no marks.</summary>
    public TestProject WithPlain(string source, string path) =>
        this with
        {
            Sources = Sources.Add((path, new Markup(source, []))),
        };

    /// <summary>Adds an additional file; marked characters are where diagnostics are expected.</summary>
    public TestProject WithFile(string path, string text) =>
        this with
        {
            Files = Files.Add((path, Markup.Parse(text))),
        };

    /// <summary>Adds a file whose text has no marks.</summary>
    public TestProject WithPlainFile(string path, string text) =>
        this with
        {
            Files = Files.Add((path, new Markup(text, []))),
        };

    /// <summary>Adds an <c>.editorconfig</c> or a <c>.globalconfig</c>.</summary>
    public TestProject WithConfig(string path, string text) => this with { Configs = Configs.Add((path, text)) };

    /// <summary>Fails unless exactly the marked diagnostics are found, at exactly the marked characters.</summary>
    public async Task<ImmutableArray<Diagnostic>> VerifyAsync()
    {
        var found = await FindAsync().ConfigureAwait(false);
        Show(found).ShouldBe(ShowExpected());
        return found;
    }

    /// <summary>Everything that the analyzers report; the project must compile.</summary>
    public async Task<ImmutableArray<Diagnostic>> FindAsync()
    {
        var set = AnalyzerConfigSet.Create(Configs.Select(c => AnalyzerConfig.Parse(c.Text, c.Path)).ToArray());
        var compilation = Compile(set);
        var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error);
        errors.ShouldBeEmpty($"The source does not compile:\n{Show([])}");

        var options = new AnalyzerOptions(
            [.. Files.Select(f => new TextFile(f.Path, f.Markup.Text))],
            new ConfigOptions(set)
        );
        var analysis = new CompilationWithAnalyzersOptions(
            options,
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false
        );
        var found = await compilation
            .WithAnalyzers(AnalyzerList.NewAnalyzers(), analysis)
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None)
            .ConfigureAwait(false);
        found.Where(d => d.Id.StartsWith("AD", StringComparison.Ordinal)).ShouldBeEmpty("An analyzer has thrown.");
        return found;
    }

    public string Show(IEnumerable<Diagnostic> found)
    {
        var byPath = found.ToLookup(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal);
        return Show((path, _) => byPath[path].Select(d => (d.Location.SourceSpan, d.Id)));
    }

    private CSharpCompilation Compile(AnalyzerConfigSet set)
    {
        var trees = Sources.Select(s =>
            CSharpSyntaxTree.ParseText(
                s.Markup.Text,
                new CSharpParseOptions(LanguageVersion.Latest, Documentation),
                s.Path,
                Encoding.UTF8
            )
        );
        var hasStatements = Sources.Exists(s =>
            CSharpSyntaxTree.ParseText(s.Markup.Text).GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement)
        );
        return CSharpCompilation.Create(
            "Project",
            trees,
            References,
            new CSharpCompilationOptions(
                hasStatements ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            ).WithSyntaxTreeOptionsProvider(new ConfigTreeOptions(set))
        );
    }

    private string ShowExpected() => Show((_, markup) => markup.Places.Select(p => (p.Span, p.Id ?? Id)));

    /// <summary>Files in which something is expected or found.</summary>
    private string Show(Func<string, Markup, IEnumerable<(CodeSpan, string)>> places) =>
        string.Concat(
            Sources
                .Concat(Files)
                .Select(f => (f.Path, f.Markup, Places: places(f.Path, f.Markup).ToArray()))
                .Where(f => f.Places.Length + f.Markup.Places.Count > 0)
                .Select(f => $"--- {f.Path}\n{Markup.Show(f.Markup.Text, f.Places)}\n")
        );
}
