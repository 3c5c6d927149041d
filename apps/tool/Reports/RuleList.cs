using RulesKit.Engine.Verdicts;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;
using RulesKit.Tool.Checking;
using RulesKit.Tool.Layout;

namespace RulesKit.Tool.Reports;

/// <summary>Rules that need no attention, a line each.</summary>
internal sealed class RuleList(Page page, CheckedPlan plan)
{
    public void Write(IEnumerable<RuleVerdict> rules)
    {
        foreach (var rule in rules)
        {
            var mark = Mark.Of(rule);
            page.Text(
                0,
                2,
                new Styled(mark.Sign + " ", mark.Style),
                rule.Title,
                new Styled(Detail(rule), Palette.Faint)
            );
        }
    }

    private string Detail(RuleVerdict rule) =>
        rule.Outcome switch
        {
            Outcome.Passed when rule.ScopeCount > 1 => $"  {Wording.Count(rule.ScopeCount, "item")}",
            Outcome.NotInForce => "  " + WhyNotInForce(rule),
            _ => "",
        };

    private string WhyNotInForce(RuleVerdict rule)
    {
        var bound = plan.RuleSet.Bound.Rules.First(r => r.Id == rule.Id);
        if (bound.Document.Decided is { } decided && decided > plan.Verdict.AsOf)
        {
            return $"not decided before {decided}";
        }

        var isSuperseded = plan.RuleSet.Bound.Rules.Any(r => Supersedes(r, rule.Id, plan.Verdict.AsOf));
        return isSuperseded || rule.Window is null ? "superseded" : Wording.Window(rule.Window);
    }

    private static bool Supersedes(BoundRule successor, string id, Date asOf) =>
        successor.Document.Supersedes.Any(old => old.Value == id)
        && (successor.Document.Decided is not { } decided || decided <= asOf);
}
