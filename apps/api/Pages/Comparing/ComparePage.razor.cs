using Microsoft.AspNetCore.Components;
using RulesKit.Api.Pages.Checking;
using RulesKit.Api.Problems;
using RulesKit.Api.Validation;

namespace RulesKit.Api.Pages.Comparing;

/// <summary>Shows two stored plans side by side.</summary>
public sealed partial class ComparePage
{
    private const int MostValues = 300;

    private IReadOnlyList<RuleSetChoice> ruleSets = [];
    private string[] plans = [];
    private RuleSetChoice? ruleSet;
    private PlanComparison? comparison;
    private string? problem;

    [SupplyParameterFromQuery]
    private string? RuleSet { get; set; }

    [SupplyParameterFromQuery]
    private string? Left { get; set; }

    [SupplyParameterFromQuery]
    private string? Right { get; set; }

    [Inject]
    private PlanShelf Shelf { get; set; } = null!;

    [Inject]
    private PlanChecks Checks { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    private string? LeftId => Left ?? (plans.Length > 0 ? plans[0] : null);

    private string? RightId => Right ?? (plans.Length > 1 ? plans[1] : null);

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var cancellation = Context.RequestAborted;
        ruleSets = await Shelf.RuleSetsAsync(cancellation);
        plans = (await Shelf.PlansAsync(cancellation)).Select(p => p.Id).ToArray();
        ruleSet = ruleSets.FirstOrDefault(r => r.Id == RuleSet) ?? (ruleSets.Count > 0 ? ruleSets[0] : null);
        if (ruleSet is null || LeftId is not { } left || RightId is not { } right)
        {
            return;
        }

        try
        {
            comparison = PlanComparison.Of(await SideAsync(left, cancellation), await SideAsync(right, cancellation));
        }
        catch (ProblemException e)
        {
            problem = e.Problem.Detail;
        }
    }

    private async Task<ComparedPlan> SideAsync(string id, CancellationToken cancellation)
    {
        var (text, _) = await Shelf.PlanAsync(id, cancellation);
        var question = ValidationQuestion.Of(ruleSet!.Id, null, null, null);
        return new ComparedPlan(id, await Checks.CheckAsync(question, text, cancellation));
    }
}
