using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RulesKit.Judge.Tests.Compiling;

/// <summary>Compiles C# texts with one fixed set of references.</summary>
internal static class CSharpCompiler
{
    // The newest version of the language that this compiler has without previews; expressions need nothing newer.
    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp13, DocumentationMode.None);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        generalDiagnosticOption: ReportDiagnostic.Suppress,
        concurrentBuild: true
    );

    public static CSharpCompilation Compile(
        string assembly,
        IEnumerable<string> sources,
        params IEnumerable<MetadataReference> references
    ) =>
        CSharpCompilation.Create(
            assembly,
            sources.Select(s => CSharpSyntaxTree.ParseText(s, Language)),
            FrameworkReferences.All.Concat(references),
            Options
        );

    /// <summary>The errors of a compilation.</summary>
    public static IReadOnlyList<Diagnostic> ErrorsOf(CSharpCompilation compilation) =>
        [.. compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)];

    /// <summary>The compiled assembly; the compilation must have no errors.</summary>
    public static byte[] Emit(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        result.Success.ShouldBeTrue(string.Join("\n", result.Diagnostics.Take(20)));
        return stream.ToArray();
    }
}
