using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using RulesKit.Engine.Files;

namespace RulesKit.Tool.Linting.Code;

/// <summary>A project as the compiler sees it, with what analyzers may ask beside.</summary>
/// <param name="Compilation">The sources, those that generators write included.</param>
/// <param name="Options">The additional files and configurations.</param>
internal sealed record ProjectCompilation(Compilation Compilation, AnalyzerOptions Options)
{
    /// <summary>Reads all that a command line of the compiler names.</summary>
    /// <exception cref="UnreadableFileException">A file that it names is missing or can't be read.</exception>
    public static ProjectCompilation Of(CompilerCommand command)
    {
        var arguments = CSharpCommandLineParser.Default.Parse(command.Arguments, command.Folder, sdkDirectory: null);
        var config = new ProjectConfig(
            AnalyzerConfigSet.Create(
                arguments.AnalyzerConfigPaths.Select(path => AnalyzerConfig.Parse(Text(path), path)).ToArray()
            )
        );
        var additional = arguments.AdditionalFiles.Select(file => new AdditionalFile(file.Path));
        var compilation = CSharpCompilation.Create(
            arguments.CompilationName ?? "lint",
            arguments.SourceFiles.Select(file =>
                CSharpSyntaxTree.ParseText(Text(file.Path), arguments.ParseOptions, file.Path)
            ),
            arguments.MetadataReferences.Select(Reference),
            arguments.CompilationOptions.WithSyntaxTreeOptionsProvider(config.Severities)
        );
        var options = new AnalyzerOptions([.. additional], config);
        return new ProjectCompilation(ProjectGenerators.Run(arguments, compilation, options), options);
    }

    private static SourceText Text(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return SourceText.From(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableFileException($"{path} can't be read: {e.Message}", e);
        }
    }

    private static MetadataReference Reference(CommandLineReference reference) =>
        File.Exists(reference.Reference)
            ? MetadataReference.CreateFromFile(reference.Reference, reference.Properties)
            : throw new UnreadableFileException(
                $"{reference.Reference} is referenced and is not there. Build the project once, then lint it."
            );
}
