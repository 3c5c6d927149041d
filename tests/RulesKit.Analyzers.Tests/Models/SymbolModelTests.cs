using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using RulesKit.Analyzers.Models;
using RulesKit.Analyzers.Tests.Harness;
using RulesKit.Language.Models;
using RulesKit.Language.Tests.Catalog;
using RulesKit.Language.Tests.Models;
using RulesKit.Planning;

namespace RulesKit.Analyzers.Tests.Models;

/// <summary>A model that the compiler makes of types is the one that reflection makes.</summary>
public sealed class SymbolModelTests
{
    [Fact]
    public void The_shipped_records_give_one_model_seen_as_metadata()
    {
        var compilation = CSharpCompilation.Create("Seen", [], ProjectReferences.All);

        ShouldBeTheReflectedModel(compilation);
    }

    [Fact]
    public void The_shipped_records_give_one_model_seen_as_source()
    {
        var trees = Directory
            .EnumerateFiles(RepositoryFiles.PathOf("engine", "RulesKit.Planning"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal))
            .Where(path => !path.Contains("/Json/", StringComparison.Ordinal))
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), path: path, encoding: Encoding.UTF8))
            .Append(CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic;"));
        var references = ProjectReferences.All.Where(r =>
            r.Display?.Contains("Planning", StringComparison.Ordinal) is false
        );
        var compilation = CSharpCompilation.Create(
            "Seen",
            trees,
            references,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );

        ShouldBeTheReflectedModel(compilation);
    }

    private static void ShouldBeTheReflectedModel(Compilation compilation)
    {
        var read = SymbolModel.Of(compilation.GetTypeByMetadataName(typeof(BusinessPlan).FullName!)!);

        read.Diagnostics.ShouldBeEmpty();
        ModelComparer.Differences(read.Schema!, ModelSchema.FromClr<BusinessPlan>()).ShouldBeEmpty();
    }
}
