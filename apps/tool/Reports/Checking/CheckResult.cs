using RulesKit.Language.Diagnostics;
using RulesKit.Tool.Checking;

namespace RulesKit.Tool.Reports.Checking;

/// <summary>What a run of <c>check</c> found.</summary>
internal sealed record CheckResult
{
    /// <summary>What is wrong with rule sets, waivers and scenarios.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether these kept every plan from being checked.</summary>
    public bool IsRefused { get; init; }

    /// <summary>One for each plan and rule set, in the order in which they were checked.</summary>
    public IReadOnlyList<CheckedPlan> Plans { get; init; } = [];

    /// <summary>Plans that do not fit their model.</summary>
    public IReadOnlyList<RefusedPlan> RefusedPlans { get; init; } = [];

    /// <summary>What can't be read, in words.</summary>
    public IReadOnlyList<string> Unreadable { get; init; } = [];

    /// <summary>Every verdict, those under scenarios behind that of the plan itself.</summary>
    public IEnumerable<CheckedVerdict> Verdicts =>
        Plans.SelectMany(plan =>
            plan.Scenarios.Where(s => s.Verdict is not null)
                .Select(s => new CheckedVerdict(plan, s.Verdict!, s.Scenario.Title))
                .Prepend(new CheckedVerdict(plan, plan.Verdict, null))
        );

    /// <summary>Whether verdicts of several rule sets are among them, so that rules' ids alone say too little.</summary>
    public bool HasSeveralRuleSets => Plans.DistinctBy(p => p.RuleSet).Skip(1).Any();
}
