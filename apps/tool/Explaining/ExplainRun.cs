using RulesKit.Engine.Checking;
using RulesKit.Engine.Explaining;
using RulesKit.Engine.Files;
using RulesKit.Engine.Plans;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Text;
using RulesKit.Tool.Checking;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Linting;
using RulesKit.Tool.Reports;

namespace RulesKit.Tool.Explaining;

/// <summary>One run of <c>explain</c>: finds the rule and the plan, and asks for the explanation.</summary>
internal sealed class ExplainRun(ExplainRequest request, ToolHost host, ProblemReport problems)
{
    /// <summary>More names than these are no help.</summary>
    private const int MostNames = 30;

    /// <summary>The worst that was met, as an exit code.</summary>
    public int Worst { get; private set; }

    /// <summary>The rule's explanation; null when there is none (reported).</summary>
    public ExplainedRule? Run()
    {
        try
        {
            return FindRuleSet() is { } ruleSet ? Explain(ruleSet) : null;
        }
        catch (UnreadableFileException e)
        {
            return Refuse(e.Message);
        }
    }

    private ExplainedRule? Explain(RuleSet ruleSet)
    {
        var rule = ruleSet.Bound.Rules.First(r => r.Id == request.Rule);
        var reading = ruleSet.ReadPlan(new PlanSources(host).Read(request.Plan));
        if (!reading.IsValid)
        {
            return Refuse(reading.Errors);
        }

        try
        {
            return new RuleExplainer(ruleSet).Explain(rule, reading.Plan, new CheckOptions { AsOf = request.AsOf });
        }
        catch (InvalidPlanException e)
        {
            return Refuse(e.Errors);
        }
    }

    /// <summary>The rule set that has the rule; null when none does, or several do (reported).</summary>
    private RuleSet? FindRuleSet()
    {
        var sets = new List<RuleSet>();
        foreach (var file in FindFiles())
        {
            var reading = host.Files.LoadRuleSet(file);
            if (reading.RuleSet is { } ruleSet)
            {
                sets.Add(ruleSet);
                continue;
            }

            problems.Diagnosed(reading.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToArray());
            Worst = Math.Max(Worst, ExitCode.Findings);
        }

        var found = sets.Where(s => s.RuleIds.Contains(request.Rule, StringComparer.Ordinal)).ToArray();
        switch (found)
        {
            case [var only]:
                Worst = ExitCode.Fine;
                return only;
            case []:
                Refuse($"There is no rule {request.Rule}.{Advice(sets.SelectMany(s => s.RuleIds).ToArray())}");
                return null;
            default:
                var names = string.Join(", ", found.Select(s => s.Id));
                Refuse($"Several rule sets have a rule {request.Rule}: {names}. Name one with --rules.");
                return null;
        }
    }

    /// <summary>The rule that was meant, or where none is near, those that there are.</summary>
    private string Advice(string[] ids)
    {
        var suggestion = NearestName.Suggestion(request.Rule, ids);
        return suggestion.Length > 0 || ids.Length == 0 ? suggestion
            : ids.Length > MostNames
                ? $" There are {string.Join(", ", ids.Take(MostNames))} and {ids.Length - MostNames} more."
            : $" There are {string.Join(", ", ids)}.";
    }

    private IReadOnlyList<string> FindFiles()
    {
        if (request.Rules is not null)
        {
            return host.Files.FindRuleSets(request.Rules);
        }

        var home = request.Plan == PlanSources.StandardInput ? "plan.json" : request.Plan;
        var found = new RuleSetShelf(host.Files).HomeOf(home);
        return found.Count > 0
            ? found.Select(f => Path.GetRelativePath(".", f)).ToArray()
            : throw new UnreadableFileException(
                $"No rule set (a file that ends in .rules.json) lies beside {request.Plan} or above it; name one with --rules."
            );
    }

    private ExplainedRule? Refuse(string message)
    {
        problems.Unreadable(message);
        Worst = ExitCode.BadInput;
        return null;
    }

    private ExplainedRule? Refuse(IReadOnlyList<PlanError> errors)
    {
        problems.Refused(new RefusedPlan(request.Plan, null, errors));
        Worst = ExitCode.BadInput;
        return null;
    }
}
