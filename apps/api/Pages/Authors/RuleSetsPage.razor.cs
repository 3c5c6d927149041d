using Microsoft.AspNetCore.Components;
using RulesKit.Api.RuleSets;
using RulesKit.Engine.Rendering;

namespace RulesKit.Api.Pages.Authors;

/// <summary>Lists rule sets for their authors.</summary>
public sealed partial class RuleSetsPage
{
    private const int Most = 500;
    private const string Running = "Its tests are running; load the page again in a moment.";
    private const string None = "No tests lie beside it where the service can see them.";

    private readonly List<Line> ruleSets = [];

    [Inject]
    private RuleSetStore Store { get; set; } = null!;

    [Inject]
    private ReadyRuleSets Ready { get; set; } = null!;

    [Inject]
    private TestCoverageReader Tests { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var cancellation = Context.RequestAborted;
        foreach (var head in await Store.ListAsync(null, Most, cancellation))
        {
            var set = await Ready.GetAsync(head.Id, head.Active ?? head.Latest, cancellation);
            var versions = await Store.VersionsAsync(head.Id, cancellation);
            var active = head.Active is null ? null : set.Version.Version;
            var rules = set.RuleSet.RuleIds.Count;
            var (areRunning, tested) = await Tests.FindAsync(set.Version, cancellation);
            var tests =
                areRunning ? Running
                : tested is null ? None
                : Say(tested);
            ruleSets.Add(new(head.Id, set.RuleSet.Title, active, versions.Count, rules, tests));
        }
    }

    private static string Say(TestedRuleSet tested) =>
        FormattableString.Invariant(
            $"{tested.Passed} of {Wording.Count(tested.Tests, "test")} pass; they have seen {tested.Coverage.FullRules} of {tested.Coverage.Rules.Count} rules both kept and broken."
        );

    private sealed record Line(string Id, string Title, string? Active, int Versions, int Rules, string Tests);
}
