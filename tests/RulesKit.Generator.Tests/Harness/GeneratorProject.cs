using System.Collections.Immutable;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.CSharp;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Verdicts;

namespace RulesKit.Generator.Tests.Harness;

/// <summary>A project that the generator runs in.</summary>
internal sealed class GeneratorProject
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    public GeneratorProject(string source, params ProjectFile[] files)
    {
        Files = [.. files];
        Compilation = CSharpCompilation.Create(
            "Project",
            [CSharpSyntaxTree.ParseText(source, Parsing, "/src/Code.cs")],
            ProjectReferences.All,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
        Driver = CSharpGeneratorDriver.Create(
            [new RuleSetGenerator().AsSourceGenerator()],
            Files.CastArray<AdditionalText>(),
            Parsing,
            new ProjectOptions(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)
        );
    }

    public ImmutableArray<ProjectFile> Files { get; }

    public CSharpCompilation Compilation { get; }

    public GeneratorDriver Driver { get; }

    /// <summary>Runs the generator.</summary>
    public (Compilation Output, ImmutableArray<Diagnostic> Diagnostics, string Source) Run()
    {
        var run = Driver.RunGeneratorsAndUpdateCompilation(Compilation, out var output, out var diagnostics);
        run.GetRunResult().Results.ShouldAllBe(r => r.Exception == null);
        return (output, diagnostics, string.Concat(output.SyntaxTrees.Skip(1).Select(t => t.ToString())));
    }

    /// <summary>The errors of the compiler, generated code included.</summary>
    public IReadOnlyList<Diagnostic> Errors() =>
        Run().Output.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToArray();

    /// <summary>Compiles the project, loads it and makes the check of a generated class.</summary>
    public Func<TPlan, CheckOptions?, Verdict> Load<TPlan>(string className)
    {
        var type = LoadType(className);
        return type.GetMethod("Check")!
            .CreateDelegate<Func<TPlan, CheckOptions?, Verdict>>(Activator.CreateInstance(type));
    }

    /// <summary>Compiles the project, loads it and finds a type.</summary>
    public Type LoadType(string name)
    {
        var (output, diagnostics, source) = Run();
        diagnostics.ShouldBeEmpty();
        using var stream = new MemoryStream();
        var emitted = output.Emit(stream);
        emitted.Success.ShouldBeTrue(
            string.Join("\n", emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(10)) + source
        );
        stream.Position = 0;
        return new AssemblyLoadContext(null).LoadFromStream(stream).GetType(name, throwOnError: true)!;
    }
}
