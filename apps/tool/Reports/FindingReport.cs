using RulesKit.Engine.Verdicts;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Quotes;

namespace RulesKit.Tool.Reports;

/// <summary>One finding: its message, the plan's own words, and the values behind it.</summary>
internal static class FindingReport
{
    private const int Indent = 2;
    private const int QuoteIndent = 4;

    /// <param name="page">Takes the lines.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="reads">What its rule asks about.</param>
    /// <param name="mark">What the rule came to; among findings of a broken rule some may be undecided.</param>
    public static void Write(Page page, Finding finding, MainReads reads, Mark mark)
    {
        page.Blank();
        page.Text(Indent, Indent, finding.Message, new Styled(Item(finding), Palette.Faint));
        var evidence = new FindingEvidence(finding, reads);
        var quotes = FindingQuotes.Of(evidence);
        var own = finding.Reason == FindingReason.False ? mark : Mark.Unknown;
        new QuoteWriter(page, QuoteIndent, own.Style).Write(quotes);
        var quoted = quotes.Select(q => q.Location).ToHashSet();
        var list = string.Join("; ", EvidenceList.Of(evidence, quoted));
        if (list.Length > 0)
        {
            page.Text(QuoteIndent, QuoteIndent + 5, new Styled("with " + list, Palette.Faint));
        }
    }

    /// <summary>The item's key where the message is not the rule's own, which names the item as its author likes.</summary>
    private static string Item(Finding finding) =>
        finding.Reason == FindingReason.False || finding.Key is null ? "" : $"  ({finding.Key})";
}
