using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Explaining;
using RulesKit.Engine.Verdicts;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Quotes;

namespace RulesKit.Tool.Reports.Explaining;

/// <summary>An explanation in words: what the rule looks at, then for each item why it is as it is.</summary>
internal sealed class ExplainText(Page page)
{
    private const int MostItems = 20;

    public void Write(ExplainedRule rule)
    {
        var verdict = rule.Verdict;
        RuleReport.WriteTitle(page, verdict, Mark.Of(verdict));
        page.Text(2, 2, Sentence(verdict) + InForce(verdict));
        if (rule.WhyNotInForce is { } why)
        {
            page.Text(2, 2, $"It was not asked, because {why}.");
            return;
        }

        if (rule.Source is { } source)
        {
            page.Blank();
            new TreeText(page).Write(source, 2, "It looks at: ");
        }

        var ordered = rule.Items.OrderBy(i => RankOf(i.Judgement)).ToArray();
        foreach (var item in ordered.Take(MostItems))
        {
            Write(item);
        }

        if (ordered.Length > MostItems)
        {
            var more = $"{Wording.More(ordered.Length - MostItems)}; --format json has all.";
            page.Blank().Text(2, 2, new Styled(more, Palette.Faint));
        }

        foreach (var lack in rule.Lacks)
        {
            page.Blank().Text(0, 2, new Styled("? ", Palette.Doubtful), lack.Message);
        }

        WriteDefinitions(rule);
    }

    /// <summary>What definitions give, at the end: who only wants to know what is wrong has read enough.</summary>
    private void WriteDefinitions(ExplainedRule rule)
    {
        if (rule.Definitions.Count == 0)
        {
            return;
        }

        page.Blank().Line(new Styled("  Definitions", Palette.Title));
        foreach (var definition in rule.Definitions)
        {
            page.Blank();
            new TreeText(page).Write(definition, 2);
        }
    }

    private void Write(ExplainedItem item)
    {
        var (sign, style, words) = item.Judgement switch
        {
            ItemJudgement.Passed => (Mark.Passed.Sign, Palette.Good, "keeps the rule"),
            ItemJudgement.Failed => (Mark.Failed.Sign, Palette.Bad, "breaks the rule"),
            ItemJudgement.OutOfScope => (Mark.NotInForce.Sign, Palette.Faint, "is not looked at"),
            _ => (Mark.Unknown.Sign, Palette.Doubtful, "can't be decided"),
        };
        var name = item.Key ?? (item.Pointer.Length == 0 ? "The plan" : item.Pointer);
        var place = item.Location is null || item.Pointer.Length == 0 ? "" : $"  {QuoteWriter.Place(item.Location)}";
        page.Blank()
            .Text(
                0,
                2,
                new Styled(sign + " ", Palette.Strong(style)),
                new Styled(name, Palette.Title),
                $" {words}{WhyInOrOut(item)}",
                new Styled(place, Palette.Faint)
            );
        var tree = new TreeText(page);
        if (item.When is not null)
        {
            tree.Write(item.When, 4, "when ");
        }

        if (item.Require is not null)
        {
            tree.Write(item.Require, 4);
        }

        foreach (var exception in item.Exceptions)
        {
            tree.Write(exception, 4, "unless ");
        }
    }

    private static string WhyInOrOut(ExplainedItem item) =>
        (item.Judgement, item.Window) switch
        {
            (_, WindowMembership.Outside) => $": {ValueText.Of(item.Date)} lies outside of the window",
            (ItemJudgement.OutOfScope, _) => ": when is false",
            (ItemJudgement.Straddles, _) => $": {ValueText.Of(item.Date)} lies only partly in the window",
            (not ItemJudgement.Passed, WindowMembership.Undated) =>
                ": it has no date, so it may lie outside of the window",
            (not ItemJudgement.Passed, _) when item.Doubt is { } doubt =>
                $": it may not be one of the items, as {doubt}",
            _ => "",
        };

    private static int RankOf(ItemJudgement judgement) =>
        judgement switch
        {
            ItemJudgement.Failed => 0,
            ItemJudgement.Passed => 2,
            ItemJudgement.OutOfScope => 3,
            _ => 1,
        };

    /// <summary>When the rule is in force; of one that is not, what its window alone would say, and nothing without one.</summary>
    private static string InForce(RuleVerdict verdict) =>
        (verdict.Outcome, verdict.Window) switch
        {
            (Outcome.NotInForce, null) => "",
            (Outcome.NotInForce, { } window) => $" By its window it is {Wording.Window(window)}.",
            (_, var window) => $" It is {Wording.Window(window)}.",
        };

    private static string Sentence(RuleVerdict verdict) =>
        verdict.Outcome switch
        {
            Outcome.Passed => "The rule passed.",
            Outcome.Failed => "The rule failed.",
            Outcome.Unknown => "The rule can't be decided.",
            Outcome.Vacuous => "The rule found nothing to check.",
            Outcome.NotInForce => "The rule is not in force.",
            _ => "The rule is broken, and waived.",
        };
}
