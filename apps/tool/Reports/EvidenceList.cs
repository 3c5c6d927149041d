using System.Globalization;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Json;
using RulesKit.Language.Text;

namespace RulesKit.Tool.Reports;

/// <summary>The values behind a finding in a few words: <c>launch.Date = 2026-05-18, g.Kind = "quality", "delivery"</c>.</summary>
internal static class EvidenceList
{
    private const int MostExpressions = 6;
    private const int MostValues = 4;

    /// <summary>One text for each expression; ends with how many more there are.</summary>
    /// <param name="evidence">The evidence of a finding.</param>
    /// <param name="quoted">Places that the reader sees anyway.</param>
    public static IReadOnlyList<string> Of(FindingEvidence evidence, IReadOnlySet<Location> quoted)
    {
        var groups = evidence
            .Values.Where(e => e.Location is null || !quoted.Contains(e.Location))
            .GroupBy(e => e.Expression, StringComparer.Ordinal)
            .Select(Show)
            .ToArray();
        return groups.Length <= MostExpressions
            ? groups
            : [.. groups.Take(MostExpressions), Wording.More(groups.Length - MostExpressions)];
    }

    private static string Show(IGrouping<string, Evidence> group)
    {
        var values = group.Select(Show).Distinct(StringComparer.Ordinal).ToArray();
        var more = values.Length > MostValues ? " " + Wording.More(values.Length - MostValues) : "";
        return $"{group.Key} = {string.Join(", ", values.Take(MostValues))}{more}";
    }

    private static string Show(Evidence evidence) =>
        evidence.Value switch
        {
            bool flag => flag ? "true" : "false",
            string text => $"\"{text}\"",
            decimal number => ExactNumber.Format(number),
            var value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };
}
