using System.Globalization;
using Microsoft.AspNetCore.Components;
using RulesKit.Api.Problems;
using RulesKit.Api.RuleSets;
using RulesKit.Engine.Rendering;
using RulesKit.Engine.TestCoverage;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.RuleSets;

namespace RulesKit.Api.Pages.Authors;

/// <summary>Shows one rule set to its authors, in words.</summary>
public sealed partial class RuleSetPage
{
    private ReadyRuleSet? set;
    private IReadOnlyList<StoredVersion> versions = [];
    private TestedRuleSet? tested;
    private bool isActive;
    private bool areRunning;
    private string? problem;

    /// <summary>The rule set's id.</summary>
    [Parameter]
    public string Id { get; set; } = "";

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
        try
        {
            var head = await Store.HeadAsync(Id, cancellation);
            isActive = head.Active is not null;
            set = await Ready.GetAsync(Id, head.Active ?? head.Latest, cancellation);
            versions = await Store.VersionsAsync(Id, cancellation);
            (areRunning, tested) = await Tests.FindAsync(set.Version, cancellation);
        }
        catch (ProblemException e)
        {
            // Set any sooner, the status keeps the framework from writing the page.
            Context.Response.OnStarting(() =>
            {
                Context.Response.StatusCode = e.Problem.Status;
                return Task.CompletedTask;
            });
            problem = e.Problem.Detail;
        }
    }

    private static string Percent(decimal percent) => percent.ToString("0.#", CultureInfo.InvariantCulture) + "%";

    private static string SeverityOf(RuleDocument rule) =>
        rule.Severity switch
        {
            RuleSeverity.Error => "a commitment",
            RuleSeverity.Warning => "asks for an explanation",
            _ => "for information",
        };

    private static string? ExpectedBy(BoundRule rule) =>
        rule.Expects.EveryMonths > 0
            ? $"figures for every {rule.Expects.EveryName} of the {(rule.Expects.WithinHorizon ? "plan's horizon" : "window")}"
        : rule.Expects.NeedsSome ? "at least one item"
        : null;

    private static string SeenOf(RuleCoverage coverage) =>
        coverage.Seen.Contains(Outcome.Passed) ? "never seen broken"
        : coverage.Seen.Contains(Outcome.Failed) ? "never seen kept"
        : "never seen at work";

    private RuleCoverage? CoverageOf(BoundRule rule) =>
        tested?.Coverage.Rules.FirstOrDefault(c => c.Rule.Id == rule.Id);
}
