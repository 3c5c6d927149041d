using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RulesKit.Analyzers.Embedded;
using RulesKit.Engine.Files;

namespace RulesKit.Tool.Linting.Code;

/// <summary>Runs RulesKit's analyzers over C#, as a build that references them would.</summary>
internal sealed class CodeLinter(IProjectBuild build)
{
    /// <summary>All of them: they stand in one assembly.</summary>
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(EmbeddedTextAnalyzer)
            .Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>What is wrong with the C# of a project, and with what it gives to analyzers.</summary>
    /// <param name="project">Path of a project file.</param>
    /// <exception cref="UnreadableFileException">The project can't be evaluated, or a file of it can't be read.</exception>
    public CodeFindings Lint(string project)
    {
        var found = build
            .CommandsOf(project)
            .Select(command => Lint(project, ProjectCompilation.Of(command)))
            .ToArray();
        return new CodeFindings(
            [.. found.SelectMany(f => f.Files).Distinct(StringComparer.Ordinal)],
            [.. found.SelectMany(f => f.Problems)],
            found.Select(f => f.Unreadable).FirstOrDefault(message => message is not null)
        );
    }

    private static CodeFindings Lint(string project, ProjectCompilation code)
    {
        var files = code
            .Compilation.SyntaxTrees.Select(tree => tree.FilePath)
            .Where(File.Exists)
            .Select(CodeProblem.Shown);
        var analyzed = new CompilationWithAnalyzers(
            code.Compilation,
            Analyzers,
            new CompilationWithAnalyzersOptions(
                code.Options,
                onAnalyzerException: null,
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false
            )
        );
        // The compiler's own among them, so that the code is bound once for both.
        var diagnostics = analyzed.GetAllDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        var reader = new CodeProblem(code);
        return new CodeFindings(
            [.. files],
            [
                .. diagnostics
                    .Where(d => !IsOfCompiler(d) && d.Location != Location.None && !d.IsSuppressed)
                    .Select(reader.Of),
            ],
            Refusal(project, diagnostics)
        );
    }

    /// <summary>Says that a project does not compile, so that what was not found there may be there all the same.</summary>
    private static string? Refusal(string project, ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics
            .Where(d => IsOfCompiler(d) && d.Severity == DiagnosticSeverity.Error && !d.IsWarningAsError)
            .ToArray();
        return errors.Length == 0
            ? null
            : $"{project} does not compile, so not everything in it could be judged. Mend what 'dotnet build {project}' says first: {errors[0]}";
    }

    private static bool IsOfCompiler(Diagnostic diagnostic) => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal);
}
