using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using RulesKit.Analyzers.RuleSets;
using RulesKit.Generator.Pipeline;
using RulesKit.Generator.Shapes;
using RulesKit.Generator.Writing;

namespace RulesKit.Generator;

/// <summary>Makes rule sets of a project into C# classes with a typed check.</summary>
/// <remarks>Only values pass from stage to stage: an edit elsewhere in the project changes none, and nothing is written again.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class RuleSetGenerator : IIncrementalGenerator
{
    internal const string FileStage = "RuleSetFiles";
    internal const string InputStage = "RuleSetInputs";
    internal const string ShapeStage = "PlanShapes";
    internal const string ClassStage = "GeneratedClasses";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context
            .AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select((pair, cancellation) => RuleSetFileReader.Read(pair.Left, pair.Right, cancellation))
            .Where(file => file is not null)
            .Select((file, _) => file!)
            .WithTrackingName(FileStage);
        var models = context
            .AdditionalTextsProvider.Where(file => file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            .Where(file => !Analyzers.RuleSets.RuleSetFiles.IsRuleSet(file))
            .Select((file, cancellation) => new ModelFile(file.Path, file.GetText(cancellation)?.ToString() ?? ""))
            .Collect();
        var inputs = files
            .Combine(models)
            .Select((pair, _) => new RuleSetInput(pair.Left, FindModel(pair.Left, pair.Right)))
            .WithTrackingName(InputStage);
        var shapes = inputs
            .Combine(context.CompilationProvider)
            .Select((pair, _) => (Input: pair.Left, Shape: PlanShapeReader.Read(pair.Left.File, pair.Right)))
            .WithTrackingName(ShapeStage);
        var classes = shapes
            .Select((pair, cancellation) => ClassMaker.Make(pair.Input, pair.Shape, cancellation))
            .WithTrackingName(ClassStage);
        context.RegisterSourceOutput(classes, Add);
    }

    private static ModelFile? FindModel(RuleSetFile file, ImmutableArray<ModelFile> models)
    {
        if (file.ModelName is null || file.HasClrModel)
        {
            return null;
        }

        var path = FilePath.Beside(file.Path, file.ModelName);
        return models.FirstOrDefault(m => FilePath.Comparer.Equals(FilePath.Normalize(m.Path), path));
    }

    private static void Add(SourceProductionContext context, GeneratedClass made)
    {
        foreach (var diagnostic in made.Diagnostics)
        {
            context.ReportDiagnostic(diagnostic.ToDiagnostic());
        }

        if (made.Source.Length > 0)
        {
            context.AddSource(made.HintName, SourceText.From(made.Source, Encoding.UTF8));
        }
    }
}
