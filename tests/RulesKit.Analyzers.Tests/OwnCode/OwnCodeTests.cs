using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RulesKit.Analyzers.Tests.Harness;
using RulesKit.Language.Tests.Catalog;

namespace RulesKit.Analyzers.Tests.OwnCode;

/// <summary>The analyzers have nothing to say of the project's own code.</summary>
public sealed class OwnCodeTests
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    [Theory]
    [InlineData("engine/RulesKit.Engine")]
    [InlineData("engine/RulesKit.Planning")]
    [InlineData("apps/tool")]
    public async Task Nothing_is_reported_of_a_project(string folder)
    {
        var name = folder == "apps/tool" ? "RulesKit.Tool" : Path.GetFileName(folder);
        var compilation = Compile(folder, name);
        compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();

        var found = await compilation
            .WithAnalyzers(AnalyzerList.NewAnalyzers(), new AnalyzerOptions([]))
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None);

        found.ShouldBeEmpty();
    }

    private static CSharpCompilation Compile(string folder, string name)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Diagnose);
        var trees = Directory
            .EnumerateFiles(RepositoryFiles.PathOf(folder.Split('/')), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split('/', '\\').Any(part => part is "obj" or "bin"))
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), options, path))
            .Append(CSharpSyntaxTree.ParseText(Usings, options));
        return CSharpCompilation.Create(
            name,
            trees,
            [.. ProjectReferences.Framework, .. LibrariesBut(name)],
            new CSharpCompilationOptions(
                name == "RulesKit.Tool" ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
    }

    /// <summary>What the projects reference, without the project itself.</summary>
    private static IEnumerable<MetadataReference> LibrariesBut(string name) =>
        Directory
            .EnumerateFiles(AppContext.BaseDirectory, "*.dll")
            .Where(path =>
                Path.GetFileNameWithoutExtension(path) is var file
                && file != name
                && file
                    is "RulesKit.Language"
                        or "RulesKit.Engine"
                        or "RulesKit.Analyzers"
                        or "Microsoft.CodeAnalysis"
                        or "Microsoft.CodeAnalysis.CSharp"
                        or "RulesKit.Workflows"
                        or "Newtonsoft.Json"
                        or "Spectre.Console"
                        or "System.CommandLine"
            )
            .Select(path => MetadataReference.CreateFromFile(path));
}
