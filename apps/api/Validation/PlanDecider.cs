using RulesKit.Api.Problems;
using RulesKit.Api.RuleSets;
using RulesKit.Engine.Changes;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Text;

namespace RulesKit.Api.Validation;

/// <summary>Holds one plan against its ground. Nothing is stored here, and the same input gives the same bytes for ever.</summary>
internal static class PlanDecider
{
    /// <summary>Reads a plan, under the scenario of its ground if there is one.</summary>
    /// <exception cref="ProblemException">The bytes are no plan that fits the model.</exception>
    public static PreparedPlan Read(Ground ground, ReadOnlySpan<byte> bytes) => Read(ground, DocumentText.Of(bytes));

    /// <summary>Reads a plan from its text, under the scenario of its ground if there is one.</summary>
    /// <exception cref="ProblemException">The text is no plan that fits the model.</exception>
    public static PreparedPlan Read(Ground ground, SourceText text)
    {
        var ruleSet = ground.RuleSet.RuleSet;
        var plan = PlanOf(ruleSet.ReadPlan(text));
        if (ground.Scenario is not { } scenario)
        {
            return plan;
        }

        var found = new DiagnosticBag();
        var changed = PlanChanges.Apply(plan.Json!, ruleSet.Model, scenario.Changes, found);
        return found.HasErrors
            ? throw DoesNotFit(scenario.Id, found)
            : PlanOf(PlanPreparer.Read(changed, ruleSet.Model));
    }

    /// <summary>What the rule set says of a plan.</summary>
    /// <exception cref="ProblemException">Nobody says as of when, or checking takes too many steps.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for the verdict any more.</exception>
    public static Verdict Check(Ground ground, PreparedPlan plan, CancellationToken cancellation)
    {
        try
        {
            return ground.RuleSet.Checker.Check(plan, OptionsOf(ground, cancellation));
        }
        catch (InvalidPlanException e)
        {
            throw new ProblemException(Invalid(e.Errors));
        }
    }

    /// <summary>How the plan is to be seen.</summary>
    public static CheckOptions OptionsOf(Ground ground, CancellationToken cancellation) =>
        new()
        {
            AsOf = ground.Question.AsOf,
            Waivers = ground.Waivers.Set,
            Scenario = ground.Scenario?.Id,
            Cancellation = cancellation,
        };

    public static Problem Invalid(IReadOnlyList<PlanError> errors) =>
        Problem.Of(
            "plan-invalid",
            "Plan that can't be checked",
            StatusCodes.Status422UnprocessableEntity,
            "The plan is no JSON, or does not fit its model. Nothing was decided; mend what the errors say."
        ) with
        {
            Errors = errors.Select(Place).ToArray(),
        };

    private static ProblemPlace Place(PlanError error) =>
        new(error.Message, error.Pointer, error.Location?.Start.Line, error.Location?.Start.Column);

    private static PreparedPlan PlanOf(PlanReading reading) =>
        reading.IsValid ? reading.Plan : throw new ProblemException(Invalid(reading.Errors));

    private static ProblemException DoesNotFit(string scenario, DiagnosticBag found) =>
        new(
            Problem.Of(
                "scenario-does-not-fit",
                "Scenario that does not fit the plan",
                StatusCodes.Status422UnprocessableEntity,
                $"The scenario {scenario} can't be laid over this plan."
            ) with
            {
                Diagnostics = found.ToSorted().Select(DiagnosticEntry.Of).ToArray(),
            }
        );
}
