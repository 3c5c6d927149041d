using RulesKit.Api.Pages.Checking;
using RulesKit.Api.Pages.Layout;
using RulesKit.Engine.Verdicts;

namespace RulesKit.Api.Pages.Planner;

/// <summary>Finds the lines of a text that are marked in the editor.</summary>
internal static class LineMarks
{
    public static IReadOnlyList<LineMark> Of(CheckedText? result)
    {
        if (result is null)
        {
            return [];
        }

        var mistakes = result
            .Mistakes.Where(m => m.Place is not null)
            .Select(m => new LineMark(m.Place!.Line, "broken", "✗"));
        var order = Answer.All.ToList();
        var findings = (result.Verdict?.Rules ?? [])
            .OrderBy(rule => order.IndexOf(Answer.Of(rule)))
            .SelectMany(rule =>
                rule.Findings.Select(finding => (Answer: Answer.Of(rule), Place: PlaceOf(result, finding)))
            )
            .Where(f => f.Place is not null)
            .Select(f => new LineMark(f.Place!.Line, f.Answer.Class, f.Answer.Sign));
        return mistakes.Concat(findings).DistinctBy(m => m.Line).ToArray();
    }

    /// <summary>The item; for a statement about the whole plan, the first value that it rests on.</summary>
    public static TextPlace? PlaceOf(CheckedText result, Finding finding)
    {
        var item = finding.Pointer.Length == 0 ? null : result.PlaceOf(finding.Location);
        return item
            ?? finding
                .Evidence.Where(e => e.Role == EvidenceRole.Value)
                .Select(e => result.PlaceOf(e.Location))
                .FirstOrDefault(p => p is not null);
    }
}
