using System.Globalization;
using RulesKit.Engine.Rendering;
using RulesKit.Engine.Verdicts;
using RulesKit.Tool.Checking;

namespace RulesKit.Tool.Reports.Html;

/// <summary>Every rule and its outcome, worst first.</summary>
internal static class RuleTable
{
    public static void Write(MarkupWriter markup, CheckedPlan plan, string id)
    {
        markup.Leaf("h2", "All rules");
        markup.Start("div", ("class", "scroll")).Start("table");
        markup.Leaf("caption", "Every rule and its outcome");
        TableHead.Write(markup, "Outcome", "Rule", "Owner", "Window", "Items");
        markup.Start("tbody");
        var order = Mark.All.ToList();
        foreach (var rule in plan.Verdict.Rules.OrderBy(r => order.IndexOf(Mark.Of(r))))
        {
            Write(markup, rule, id);
        }

        markup.End().End().End();
    }

    private static void Write(MarkupWriter markup, RuleVerdict rule, string id)
    {
        var mark = Mark.Of(rule);
        markup.Start("tr", ("class", MarkClass.Of(mark)));
        markup.Inline("td", $"{mark.Sign} {mark.Meaning}", ("class", "sign"));
        markup.StartInline("th", ("scope", "row"));
        if (rule.Findings.Count > 0)
        {
            markup.Inline("a", rule.Title, ("href", $"#{id}-{rule.Id}"));
        }
        else
        {
            markup.Text(rule.Title);
        }

        markup.End();
        markup.Inline("td", rule.Owner ?? "");
        markup.Inline("td", rule.Window is null ? "always" : Wording.Days(rule.Window), ("class", "nowrap"));
        markup.Inline("td", rule.ScopeCount.ToString(CultureInfo.InvariantCulture)).End();
    }
}
