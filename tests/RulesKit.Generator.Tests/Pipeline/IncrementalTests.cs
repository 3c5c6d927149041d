using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using RulesKit.Generator.Tests.Harness;

namespace RulesKit.Generator.Tests.Pipeline;

/// <summary>Nothing is written again when nothing has changed for a rule set, and stages hold values only.</summary>
public sealed class IncrementalTests
{
    private static readonly string[] Stages =
    [
        RuleSetGenerator.FileStage,
        RuleSetGenerator.InputStage,
        RuleSetGenerator.ShapeStage,
        RuleSetGenerator.ClassStage,
    ];

    [Fact]
    public void After_an_edit_elsewhere_every_output_is_cached()
    {
        var project = Bakery.Make();
        var first = project.Driver.RunGenerators(project.Compilation);
        var edited = project.Compilation.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText(
                "class Other { int x = 1; }",
                (CSharpParseOptions)project.Compilation.SyntaxTrees[0].Options
            )
        );

        var second = first.RunGenerators(edited).GetRunResult().Results.Single();

        foreach (var stage in Stages)
        {
            second
                .TrackedSteps[stage]
                .SelectMany(s => s.Outputs)
                .Select(o => o.Reason)
                .ShouldAllBe(
                    r => r == IncrementalStepRunReason.Cached || r == IncrementalStepRunReason.Unchanged,
                    stage
                );
        }

        second
            .TrackedSteps[RuleSetGenerator.ClassStage]
            .Single()
            .Outputs.Single()
            .Reason.ShouldBe(IncrementalStepRunReason.Cached);
        second
            .TrackedOutputSteps.SelectMany(s => s.Value)
            .SelectMany(s => s.Outputs)
            .ShouldAllBe(o => o.Reason == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void A_change_of_the_rule_set_or_of_its_model_is_seen()
    {
        var project = Bakery.Make();
        var first = project.Driver.RunGenerators(project.Compilation);

        ReasonAfter(first, project, code: Bakery.Code.Replace("int Grams", "long Grams", StringComparison.Ordinal))
            .ShouldBe(IncrementalStepRunReason.Modified);
        var changed = Bakery.RuleSet.Replace("<= 2", "<= 3", StringComparison.Ordinal);
        first
            .ReplaceAdditionalText(project.Files[0], new ProjectFile(Bakery.Path, changed, "Acme.BakeryRules"))
            .RunGenerators(project.Compilation)
            .GetRunResult()
            .Results.Single()
            .TrackedSteps[RuleSetGenerator.ClassStage]
            .Single()
            .Outputs.Single()
            .Reason.ShouldBe(IncrementalStepRunReason.Modified);
    }

    /// <summary>A symbol or a compilation between stages would keep a whole compilation in memory.</summary>
    [Fact]
    public void No_stage_holds_anything_of_the_compiler()
    {
        var project = Bakery.Make();
        var run = project.Driver.RunGenerators(project.Compilation).GetRunResult().Results.Single();

        foreach (var stage in Stages)
        {
            foreach (var (value, _) in run.TrackedSteps[stage].SelectMany(s => s.Outputs))
            {
                ShouldBeFree(value, stage, [], 0);
            }
        }
    }

    private static IncrementalStepRunReason ReasonAfter(GeneratorDriver first, GeneratorProject project, string code)
    {
        var old = project.Compilation.SyntaxTrees[0];
        var edited = project.Compilation.ReplaceSyntaxTree(
            old,
            CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)old.Options, old.FilePath)
        );
        return first
            .RunGenerators(edited)
            .GetRunResult()
            .Results.Single()
            .TrackedSteps[RuleSetGenerator.ClassStage]
            .Single()
            .Outputs.Single()
            .Reason;
    }

    private static void ShouldBeFree(object? value, string path, HashSet<object> seen, int depth)
    {
        if (value is null or string || value.GetType().IsPrimitive || depth > 12 || !seen.Add(value))
        {
            return;
        }

        value.ShouldNotBeAssignableTo<ISymbol>(path);
        value.ShouldNotBeAssignableTo<Compilation>(path);
        value.ShouldNotBeAssignableTo<SyntaxNode>(path);
        value.ShouldNotBeAssignableTo<SyntaxTree>(path);
        value.ShouldNotBeAssignableTo<AdditionalText>(path);
        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                ShouldBeFree(item, path + "[]", seen, depth + 1);
            }

            return;
        }

        const BindingFlags all = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        foreach (var field in value.GetType().GetFields(all))
        {
            ShouldBeFree(field.GetValue(value), $"{path}.{field.Name}", seen, depth + 1);
        }
    }
}
