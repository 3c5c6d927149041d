using RulesKit.Engine.Checking;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Json;
using RulesKit.Language.Text;
using RulesKit.Language.Types;
using RulesKit.Workflows;
using RulesKit.Workflows.Inputs;
using RulesKit.Workflows.Migration;

namespace RulesKit.Tool.Workflows.Migration;

/// <summary>Asks a workflow and its native rules the same.</summary>
internal sealed class VerdictComparison(MigrationDraft draft, WorkflowEngine engine, RuleSet ruleSet, Date asOf)
{
    private readonly PlanChecker checker = ruleSet.CreateChecker();

    /// <summary>What the workflow says of a sample, in native words, by rule name; null when it can't be asked.</summary>
    public IReadOnlyDictionary<string, string>? Workflow(Sample sample)
    {
        try
        {
            var root = Read(sample);
            RuleParameter[] inputs =
            [
                .. root.Properties.Select(p => new RuleParameter(p.Name, JsonValues.ToObject(p.Value))),
            ];
            var run = engine.ExecuteAllRulesAsync(draft.Workflow.WorkflowName, inputs);
            return run.AsTask()
                .GetAwaiter()
                .GetResult()
                .ToDictionary(r => r.Rule.RuleName, r => NameOf(r.Outcome), StringComparer.Ordinal);
        }
        catch (Exception e) when (e is InputException or KeyNotFoundException)
        {
            return null;
        }
    }

    /// <summary>What the native rules say, by id; null when the sample is no plan of the model.</summary>
    public IReadOnlyDictionary<string, string>? Native(Sample sample)
    {
        var reading = ruleSet.ReadPlan(PlanOf(sample));
        return reading.Plan is not { } plan
            ? null
            : checker
                .Check(plan, new CheckOptions { AsOf = asOf })
                .Rules.ToDictionary(r => r.Id, r => NameOf(r.Outcome), StringComparer.Ordinal);
    }

    /// <summary>A sample as a plan.</summary>
    public string PlanOf(Sample sample) => MigrationText.Of(PlanWriter.Write(Read(sample), draft.Shape));

    private static JsonObject Read(Sample sample) =>
        (JsonObject)JsonReader.Read(new SourceText(sample.Inputs.ToJsonString())).Root!;

    private static string NameOf(RuleOutcome outcome) =>
        outcome switch
        {
            RuleOutcome.True => "passed",
            RuleOutcome.False => "failed",
            _ => "unknown",
        };

    private static string NameOf(Outcome outcome) => Engine.Rendering.VerdictNames.Of(outcome);
}
