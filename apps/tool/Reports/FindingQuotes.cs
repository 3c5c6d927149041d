using RulesKit.Engine.Verdicts;
using RulesKit.Language.Text;
using RulesKit.Tool.Quotes;

namespace RulesKit.Tool.Reports;

/// <summary>Picks the places of a plan that show a finding best.</summary>
internal static class FindingQuotes
{
    private const int MostQuotes = 4;

    public static IReadOnlyList<Quote> Of(FindingEvidence evidence)
    {
        var quotes = evidence
            .Leading.Where(e => e.Location is not null)
            .DistinctBy(e => e.Location)
            .Take(MostQuotes)
            .Select(Quote)
            .ToArray();
        if (quotes.Length > 0)
        {
            return quotes;
        }

        // A statement about the plan as a whole has no line of its own.
        var finding = evidence.Finding;
        var hasPlace = finding.Location is not null && finding.Pointer.Length > 0;
        return hasPlace ? [new Quote(Head(finding.Location!), evidence.IsMissingRow ? finding.Pointer : "")] : [];
    }

    private static Quote Quote(Evidence evidence) =>
        evidence.Note is null
            ? new Quote(evidence.Location!, evidence.Expression)
            : new Quote(Head(evidence.Location!), evidence.Note);

    /// <summary>Of an object or array only the bracket: what lacks something has nothing to underline.</summary>
    private static Location Head(Location location) =>
        location.Source.Text[location.Span.Start] is '{' or '['
            ? location with
            {
                Span = new TextSpan(location.Span.Start, 1),
            }
            : location;
}
