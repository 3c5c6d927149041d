using System.Text;
using RulesKit.Api.Plans;
using RulesKit.Api.Problems;
using RulesKit.Api.RuleSets;
using RulesKit.Api.Validation;
using RulesKit.Engine.Scenarios;
using RulesKit.Language.Diagnostics;

namespace RulesKit.Api.Pages.Checking;

/// <summary>What a person can choose from: rule sets with their scenarios, and stored plans. Thread-safe.</summary>
internal sealed class PlanShelf(RuleSetStore ruleSets, ReadyRuleSets ready, PlanStore plans, PlanValidation validation)
{
    /// <summary>More than this nobody finds anything in.</summary>
    private const int Most = 500;

    /// <summary>Rule sets of which a version is active, in the order of their ids.</summary>
    public async Task<IReadOnlyList<RuleSetChoice>> RuleSetsAsync(CancellationToken cancellation)
    {
        var choices = new List<RuleSetChoice>();
        foreach (var head in await ruleSets.ListAsync(null, Most, cancellation))
        {
            if (head.Active is { } active)
            {
                var set = await ready.GetAsync(head.Id, active, cancellation);
                choices.Add(
                    new(head.Id, set.RuleSet.Title, set.RuleSet.Version, await ScenariosAsync(head, cancellation))
                );
            }
        }

        return choices;
    }

    /// <summary>Stored plans, in the order of their ids.</summary>
    public async Task<IReadOnlyList<PlanSummary>> PlansAsync(CancellationToken cancellation) =>
        await plans.ListAsync(null, Most, cancellation);

    /// <summary>The text of a stored plan and the number of its version.</summary>
    /// <exception cref="ProblemException">There is none, or it is no text.</exception>
    public async Task<(string Text, long Version)> PlanAsync(string id, CancellationToken cancellation)
    {
        var (plan, bytes) = await plans.GetAsync(id, null, cancellation);
        return (EditorText(bytes), plan.Version);
    }

    /// <summary>The text of bytes as an editor holds it: browsers know one line end only.</summary>
    /// <exception cref="ProblemException">It is no text.</exception>
    public static string EditorText(byte[] bytes) => DocumentText.Of(bytes).Text.ReplaceLineEndings("\n");

    /// <summary>Stores a text as the next version of a plan, and records what the rule set says of it.</summary>
    /// <param name="id">The plan.</param>
    /// <param name="seen">The version that was changed; null for a new plan.</param>
    /// <param name="text">The text.</param>
    /// <param name="question">What to hold it against.</param>
    /// <param name="by">Who stores it.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ProblemException">Somebody else changed it meanwhile, or it can't be decided on.</exception>
    public async Task<long> StoreAsync(
        string id,
        long? seen,
        string text,
        ValidationQuestion question,
        string by,
        CancellationToken cancellation
    )
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var condition = seen is { } version ? Precondition.Seen(StoredPlan.ETagOf(version)) : Precondition.New;
        var (plan, _) = await plans.PutAsync(id, bytes, condition, by, cancellation);
        await validation.ValidateAsync(question, bytes, by, cancellation);
        return plan.Version;
    }

    private async Task<IReadOnlyList<(string Id, string Title)>> ScenariosAsync(
        RuleSetHead head,
        CancellationToken cancellation
    )
    {
        if (head.ScenariosHash is not { } hash)
        {
            return [];
        }

        var text = DocumentText.Of(await ruleSets.ContentAsync(hash, cancellation));
        return ScenarioReader.Read(text, new DiagnosticBag()).Select(s => (s.Id, s.Title)).ToArray();
    }
}
