using System.Globalization;
using RulesKit.Engine.Rendering;
using RulesKit.Tool.Checking;

namespace RulesKit.Tool.Reports.Html;

/// <summary>The list that a page of several plans begins with.</summary>
internal static class PlanIndex
{
    public static string IdOf(int plan) => string.Create(CultureInfo.InvariantCulture, $"plan-{plan + 1}");

    public static void Write(MarkupWriter markup, IReadOnlyList<CheckedPlan> plans)
    {
        markup.Leaf("h1", Wording.Count(plans.Count, "check") + " of plans");
        markup.Start("div", ("class", "scroll index")).Start("table");
        markup.Leaf("caption", "Plans and what came of them");
        TableHead.Write(markup, "Answer", "Plan", "Rule set", "Rules");
        markup.Start("tbody");
        for (var i = 0; i < plans.Count; i++)
        {
            var verdict = plans[i].Verdict;
            markup.Start("tr", ("class", MarkClass.Of(Mark.Of(verdict.Compliance))));
            markup.Inline(
                "td",
                $"{Mark.Of(verdict.Compliance).Sign} {Wording.Plain(verdict.Compliance)}",
                ("class", "sign")
            );
            markup.StartInline("th", ("scope", "row"));
            markup.Inline("a", plans[i].Title ?? verdict.Plan ?? plans[i].File, ("href", "#" + IdOf(i)));
            markup.Raw("<br/>").Inline("code", plans[i].File).End();
            markup.Inline("td", $"{verdict.RuleSet} {verdict.Version}");
            markup.Inline("td", Wording.Counts(verdict)).End();
        }

        markup.End().End().End();
    }
}
