using RulesKit.Engine.Rendering;
using RulesKit.Engine.Verdicts;
using RulesKit.Tool.Checking;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Quotes;

namespace RulesKit.Tool.Reports.Html;

/// <summary>One rule that needs attention: its findings with the plan's own lines, then what the commitment is.</summary>
internal sealed class RuleArticle(MarkupWriter markup, CheckedPlan plan, string id)
{
    /// <summary>More findings of one rule than this make a page slow and teach a reader nothing new.</summary>
    private const int MostFindings = 50;
    private const int QuoteWidth = 160;

    public void Write(RuleVerdict rule)
    {
        var mark = Mark.Of(rule);
        markup.Start("section", ("class", "rule " + MarkClass.Of(mark)), ("id", $"{id}-{rule.Id}"));
        markup.Start("header").Leaf("h3", $"{mark.Sign} {rule.Title}").Inline("code", rule.Id, ("class", "faint"));
        markup.Inline("span", mark.Meaning, ("class", "faint")).End();
        var reads = new MainReads(plan.RuleSet.Bound.Rules.First(r => r.Id == rule.Id));
        foreach (var finding in rule.Findings.Take(MostFindings))
        {
            WriteFinding(finding, reads);
        }

        if (rule.Findings.Count > MostFindings)
        {
            var more = Wording.More(rule.Findings.Count - MostFindings);
            markup.Leaf("p", $"{more} like these; --format json lists all.", ("class", "faint"));
        }

        var facts = new FactList(markup);
        facts.Start();
        facts.Add("Why", rule.Reason);
        facts.Add("Owner", rule.Owner);
        facts.Add("Source", Wording.Source(rule.Source));
        facts.Add("Window", rule.Window is null ? null : Wording.Window(rule.Window));
        new WaiverReport(plan.Waivers).Write(rule, (name, text) => facts.Add(name.Length == 0 ? "" : "Waiver", text));
        facts.End();
        markup.End();
    }

    private void WriteFinding(Finding finding, MainReads reads)
    {
        markup.Start("div", ("class", finding.Reason == FindingReason.False ? "finding" : "finding unknown"));
        markup.Leaf("p", finding.Message);
        var evidence = new FindingEvidence(finding, reads);
        var quotes = FindingQuotes.Of(evidence);
        if (quotes.Count > 0)
        {
            markup.Start("pre", ("class", "quote"));
            foreach (var quote in quotes)
            {
                Write(quote);
            }

            markup.End();
        }

        var list = string.Join("; ", EvidenceList.Of(evidence, quotes.Select(q => q.Location).ToHashSet()));
        if (list.Length > 0)
        {
            markup.Leaf("p", "with " + list, ("class", "evidence"));
        }

        markup.End();
    }

    private void Write(Quote quote)
    {
        var line = QuotedLine.Of(quote.Location, QuoteWidth);
        var place = QuoteWriter.Place(quote.Location) + (quote.Label.Length > 0 ? $"  {quote.Label}" : "");
        markup.Inline("span", place, ("class", "place"));
        var before = CellText.Start(line.Text, line.MarkStart);
        var marked = CellText.Start(line.Text[before.Length..], line.MarkWidth);
        var after = line.Text[(before.Length + marked.Length)..];
        markup.Text(before).Inline("mark", marked).Text(after).Raw("\n");
    }
}
