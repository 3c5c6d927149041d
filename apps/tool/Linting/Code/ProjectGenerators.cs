using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RulesKit.Tool.Linting.Code;

/// <summary>Runs the generators that a project names, since code that uses what they write does not compile without it.</summary>
internal static class ProjectGenerators
{
    public static Compilation Run(
        CSharpCommandLineArguments arguments,
        CSharpCompilation compilation,
        AnalyzerOptions options
    )
    {
        using var loader = new GeneratorLoader();
        var generators = arguments
            .AnalyzerReferences.Select(reference => new AnalyzerFileReference(reference.FilePath, loader))
            .SelectMany(reference => reference.GetGenerators(LanguageNames.CSharp))
            .ToArray();
        if (generators.Length == 0)
        {
            return compilation;
        }

        CSharpGeneratorDriver
            .Create(generators, options.AdditionalFiles, arguments.ParseOptions, options.AnalyzerConfigOptionsProvider)
            .RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _, CancellationToken.None);
        return updated;
    }
}
