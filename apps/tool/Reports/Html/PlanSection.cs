using RulesKit.Engine.Rendering;
using RulesKit.Engine.Rendering.Timelines;
using RulesKit.Engine.Timelines;
using RulesKit.Engine.Verdicts;
using RulesKit.Tool.Checking;

namespace RulesKit.Tool.Reports.Html;

/// <summary>One plan against one rule set: the answer, the timeline, what needs attention, and the list of rules.</summary>
internal sealed class PlanSection(MarkupWriter markup, CheckedPlan plan, string id)
{
    public void Write()
    {
        markup.Start("article", ("class", "plan"), ("id", id));
        WriteHead();
        WriteTimeline();
        var rules = plan.Verdict.Rules.ToLookup(Mark.Of);
        foreach (var group in OutcomeGroup.All.Where(g => g.IsDetailed && rules[g.Mark].Any()))
        {
            markup.Leaf("h2", $"{group.Heading} ({rules[group.Mark].Count()})");
            foreach (var rule in rules[group.Mark])
            {
                new RuleArticle(markup, plan, id).Write(rule);
            }
        }

        WriteScenarios();
        RuleTable.Write(markup, plan, id);
        markup.End();
    }

    private void WriteHead()
    {
        var verdict = plan.Verdict;
        var mark = Mark.Of(verdict.Compliance);
        markup.Leaf("h1", plan.Title ?? verdict.Plan ?? plan.File);
        markup.Leaf(
            "div",
            $"{mark.Sign} {Wording.Headline(verdict.Compliance)}",
            ("class", "answer " + MarkClass.Of(mark))
        );
        markup.Leaf("p", Wording.Sentence(verdict), ("class", "lead"));
        markup.Leaf(
            "p",
            $"{Wording.Count(verdict.Rules.Count, "rule")}: {Wording.Counts(verdict)}.",
            ("class", "faint")
        );
        var facts = new FactList(markup);
        facts.Start();
        facts.Add("Plan", verdict.Plan is null ? plan.File : $"{verdict.Plan}, {plan.File}");
        facts.Add("Rule set", $"{plan.RuleSet.Title} ({verdict.RuleSet} {verdict.Version})");
        facts.Add("As of", verdict.AsOf.ToString());
        facts.Add("Horizon", Wording.Days(plan.Plan.Horizon));
        facts.End();
    }

    private void WriteTimeline()
    {
        var timeline = TimelineBuilder.Build(plan.Plan, plan.Verdict);
        if (timeline.Bands.Count + timeline.Lanes.Count == 0)
        {
            return;
        }

        markup.Leaf("h2", "Timeline");
        markup.Start("div", ("class", "scroll"));
        new TimelineSvg(markup, timeline, id + "-timeline").Write();
        markup.End();
        markup.Start("ul", ("class", "legend"), ("aria-hidden", "true"));
        Explain("broken", "breaks a commitment");
        Explain("unknown", "can't be decided, or asks for an explanation");
        Explain("waived", "broken and waived");
        Explain("plain", "kept, or not looked at");
        Explain("as-of", "the day the plan is seen from");
        Explain("outside", "outside the plan's horizon");
        markup.End();
    }

    private void Explain(string kind, string meaning) =>
        markup.Start("li").StartInline("i", ("class", kind)).End().Text(meaning).End();

    private void WriteScenarios()
    {
        if (plan.Scenarios.Count == 0)
        {
            return;
        }

        markup.Leaf("h2", "Scenarios");
        markup.Start("div", ("class", "scroll")).Start("table");
        markup.Leaf("caption", "The plan under each scenario");
        TableHead.Write(markup, "Answer", "Scenario", "Rules", "Broken or undecided");
        markup.Start("tbody");
        foreach (var (scenario, verdict) in plan.Scenarios)
        {
            var mark = verdict is null ? Mark.NotChecked : Mark.Of(verdict.Compliance);
            markup.Start("tr", ("class", MarkClass.Of(mark)));
            var answer = verdict is null ? mark.Meaning : Wording.Plain(verdict.Compliance);
            markup.Inline("td", $"{mark.Sign} {answer}", ("class", "sign"));
            markup.Inline("th", scenario.Title, ("scope", "row"));
            markup.Inline("td", verdict is null ? "" : Wording.Counts(verdict));
            markup.Inline("td", string.Join(", ", Attention(verdict))).End();
        }

        markup.End().End().End();
    }

    private static IEnumerable<string> Attention(Verdict? verdict) =>
        verdict?.Rules.Where(r => r.Outcome is Outcome.Failed or Outcome.Unknown).Select(r => r.Id) ?? [];
}
