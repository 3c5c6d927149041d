using RulesKit.Engine.Verdicts;
using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Tool.Reports;

/// <summary>Sorts the evidence of one finding by what it tells a reader.</summary>
internal sealed class FindingEvidence(Finding finding, MainReads reads)
{
    private readonly Lazy<HashSet<string>> steps = new(() => FindSteps(finding));

    /// <summary>Settings (horizon, currency, keys) are the same for every finding, so they tell a reader nothing.</summary>
    private readonly Evidence[] evidence = finding.Evidence.Where(e => e.Role != EvidenceRole.Setting).ToArray();

    public Finding Finding { get; } = finding;

    /// <summary>Whether the finding is a row that is not there: its place is the collection that lacks it.</summary>
    public bool IsMissingRow => Finding.Reason == FindingReason.Missing && IsArray(Finding.Location);

    /// <summary>What to underline, best first; empty when nothing stands out.</summary>
    public IEnumerable<Evidence> Leading =>
        Finding.Reason switch
        {
            _ when IsMissingRow => [],
            FindingReason.False => LeadingValues(),
            FindingReason.Straddle => evidence.Where(e => e.Value is Period && IsOwn(e)).Take(1),
            _ => Absences(),
        };

    /// <summary>The values worth telling: what the rule asks about, and what stands in the item itself.</summary>
    public IEnumerable<Evidence> Values
    {
        get
        {
            var values = evidence.Where(e => e.Note is null && !IsStep(e) && !IsCollection(e)).ToArray();
            var chosen = values.Where(e => IsOwn(e) || IsMain(e)).OrderByDescending(IsOwn).ToArray();
            return IsMissingRow ? []
                : chosen.Length > 0 ? chosen
                : values.Where(e => e.Role == EvidenceRole.Value);
        }
    }

    /// <summary>Whether the value is that of a collection; evidence tells how many items it has.</summary>
    private static bool IsCollection(Evidence evidence) => IsArray(evidence.Location);

    private IEnumerable<Evidence> LeadingValues()
    {
        var candidates = evidence.Where(e => e.Location is not null && !IsCollection(e)).ToArray();
        var main = candidates.Where(IsMain).OrderBy(e => reads.RankOf(e.Expression)).ToArray();
        var first =
            Array.Find(main, IsOwn)
            ?? Array.Find(main, e => !IsStep(e))
            ?? Array.Find(candidates, IsOwn)
            ?? evidence.FirstOrDefault(e => e.Location is not null);
        return evidence
            .Where(e => e.Expression == first?.Expression && e.Location is not null)
            .OrderByDescending(IsOwn);
    }

    /// <summary>Absences that the message names, as others were met on the way and did no harm.</summary>
    private Evidence[] Absences()
    {
        var absences = evidence.Where(e => e.Note is not null).ToArray();
        var named = absences.Where(e => Finding.Message.Contains(e.Note!, StringComparison.Ordinal)).ToArray();
        return named.Length > 0 ? named : absences;
    }

    /// <summary>Whether a value stands inside of the item that the finding is about.</summary>
    private bool IsOwn(Evidence evidence) =>
        Finding.Pointer.Length > 0
        && (
            evidence.Pointer == Finding.Pointer
            || evidence.Pointer.StartsWith(Finding.Pointer + "/", StringComparison.Ordinal)
        );

    private bool IsMain(Evidence evidence) => reads.Contains(evidence.Expression);

    /// <summary>Whether a value is only a step on the way to another one, as <c>l.Product</c> is to <c>l.Product.Id</c>.</summary>
    private bool IsStep(Evidence evidence) => steps.Value.Contains(evidence.Expression);

    private static HashSet<string> FindSteps(Finding finding)
    {
        var expressions = finding.Evidence.Select(e => e.Expression).ToHashSet(StringComparer.Ordinal);
        return expressions
            .Where(e => expressions.Any(longer => longer.StartsWith(e + ".", StringComparison.Ordinal)))
            .ToHashSet(StringComparer.Ordinal);
    }

    private static bool IsArray(Location? location) =>
        location is not null && location.Source.Text[location.Span.Start] == '[';
}
