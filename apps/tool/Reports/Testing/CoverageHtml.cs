using System.Globalization;
using System.Net;
using RulesKit.Engine.TestCoverage;
using RulesKit.Engine.Verdicts;
using RulesKit.Tool.Testing;

namespace RulesKit.Tool.Reports.Testing;

/// <summary>Coverage as one page that needs nothing from elsewhere, and no script.</summary>
internal static class CoverageHtml
{
    private const string Style = """
        :root { color-scheme: light dark; --line: #d0d4da; --faint: #5a6270; --bad: #b3261e; --good: #1b6e3c; --back: #fff; --text: #1c2026; --row: #f5f6f8 }
        @media (prefers-color-scheme: dark) { :root { --line: #3a404a; --faint: #a0a8b4; --bad: #ff8a80; --good: #7bd69a; --back: #16191e; --text: #e6e9ee; --row: #1e2228 } }
        body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; background: var(--back); color: var(--text) }
        h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin-top: 2rem }
        table { border-collapse: collapse; width: 100% }
        th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line) }
        thead th { position: sticky; top: 0; background: var(--back) }
        tbody tr:nth-child(even) { background: var(--row) }
        td.mark { text-align: center; white-space: nowrap }
        code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere }
        .seen { color: var(--good) } .never { color: var(--bad); font-weight: 600 } .faint { color: var(--faint) }
        """;

    public static void Write(TextWriter output, IReadOnlyList<CoverageReport> reports)
    {
        output.WriteLine("<!DOCTYPE html>");
        output.WriteLine("<html lang=\"en\">");
        output.WriteLine("<head>");
        output.WriteLine("<meta charset=\"utf-8\">");
        output.WriteLine("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        output.WriteLine("<title>What tests see of rules</title>");
        output.WriteLine($"<style>\n{Style}\n</style>");
        output.WriteLine("</head>");
        output.WriteLine("<body>");
        output.WriteLine("<main>");
        output.WriteLine("<h1>What tests see of rules</h1>");
        foreach (var report in reports)
        {
            Write(output, report);
        }

        output.WriteLine("</main>");
        output.WriteLine("</body>");
        output.WriteLine("</html>");
    }

    private static void Write(TextWriter output, CoverageReport report)
    {
        output.WriteLine($"<section><h2>{Encode(report.RuleSet.Title)}</h2>");
        output.WriteLine(
            $"<p class=\"faint\"><code>{Encode(report.RuleSet.Bound.Document.Source.Path ?? "")}</code></p>"
        );
        output.WriteLine($"<p>{Figures(report)}</p>");
        StartTable(output, "Rules", "Rule", "Line", "passed", "failed", "unknown");
        foreach (var rule in report.Rules)
        {
            output.Write($"<tr><th scope=\"row\"><code>{Encode(rule.Rule.Id)}</code></th>");
            output.Write(Line(rule.Rule.Document.Id.Location.Start.Line));
            output.Write(Needed(rule.Seen.Contains(Outcome.Passed)));
            output.Write(Needed(rule.Seen.Contains(Outcome.Failed)));
            output.WriteLine(Welcome(rule.Seen.Contains(Outcome.Unknown)) + "</tr>");
        }

        output.WriteLine("</tbody></table>");
        StartTable(output, "Conditions", "Condition", "Line", "true", "false", "unknown");
        foreach (var coverage in report.Conjuncts)
        {
            var owner = coverage.Conjunct.Owner + (coverage.Conjunct.IsOfDefinition ? " (definition)" : "");
            output.Write($"<tr><th scope=\"row\"><span class=\"faint\">{Encode(owner)}</span><br>");
            output.Write($"<code>{Encode(coverage.Conjunct.Written)}</code></th>");
            output.Write(Line(coverage.Conjunct.Location.Start.Line));
            output.Write(Needed(coverage.SeenTrue) + Needed(coverage.SeenFalse));
            output.WriteLine(Welcome(coverage.SeenUnknown) + "</tr>");
        }

        output.WriteLine("</tbody></table></section>");
    }

    private static string Figures(CoverageReport report) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{report.FullRules} of {report.Rules.Count} rules were seen passed and failed ({Shortfalls.Percent(report.RulePercent)}); {report.FullConjuncts} of {report.Conjuncts.Count} conditions were seen true and false ({Shortfalls.Percent(report.ConjunctPercent)})."
        );

    private static void StartTable(TextWriter output, string title, params string[] columns)
    {
        output.WriteLine($"<h2>{title}</h2>");
        var heads = columns.Select(c => $"<th scope=\"col\">{c}</th>");
        output.WriteLine($"<table><thead><tr>{string.Concat(heads)}</tr></thead><tbody>");
    }

    private static string Line(int line) =>
        string.Create(CultureInfo.InvariantCulture, $"<td class=\"faint\">{line}</td>");

    private static string Needed(bool isSeen) =>
        isSeen ? "<td class=\"mark seen\">seen</td>" : "<td class=\"mark never\">never</td>";

    /// <summary>Nobody asks for tests of every unknown, so one that was not seen is no fault.</summary>
    private static string Welcome(bool isSeen) =>
        isSeen ? "<td class=\"mark seen\">seen</td>" : "<td class=\"mark faint\">–</td>";

    private static string Encode(string text) => WebUtility.HtmlEncode(Layout.SafeText.Of(text));
}
