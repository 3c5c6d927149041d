using System.Globalization;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Text;
using RulesKit.Tool.Checking;
using RulesKit.Tool.Reports.JUnit;

namespace RulesKit.Tool.Reports.Checking;

/// <summary>
/// JUnit XML, for build servers: a suite for each verdict, a test for each rule. What makes the run fail is a failed
/// test; a rule that did not apply is a skipped one.
/// </summary>
internal sealed class CheckJUnit(TextWriter output, FailOn failOn) : ICheckWriter
{
    private const string MistakesName = "documents with mistakes";

    public void Write(CheckResult result)
    {
        using var xml = new JUnitXml(output, "ruleskit check");
        var suites = result.Verdicts.Select(SuiteOf).Concat(SuiteOfMistakes(result));
        foreach (var suite in suites.Concat(JUnitSuite.OfUnreadable(result.Unreadable)))
        {
            suite.WriteTo(xml);
        }
    }

    private JUnitSuite SuiteOf(CheckedVerdict verdict)
    {
        var scenario = verdict.Scenario is null ? "" : $", scenario {verdict.Scenario}";
        var name = $"{verdict.File}, {verdict.Verdict.RuleSet} {verdict.Verdict.Version}{scenario}";
        var cases = verdict.Verdict.Rules.Select(rule => CaseOf(verdict, rule)).ToList();
        if (failOn.IsMetBy(verdict.Verdict) && !cases.Exists(c => c.Mark?.Element == JUnitMark.Failure))
        {
            // Nothing was looked at, which no single rule is to blame for.
            var sentence = Wording.Sentence(verdict.Verdict);
            cases.Add(
                new JUnitCase(verdict.File, "verdict")
                {
                    Mark = new JUnitMark(JUnitMark.Failure, "undetermined", sentence, sentence),
                }
            );
        }

        return new JUnitSuite(name, cases);
    }

    private JUnitCase CaseOf(CheckedVerdict verdict, RuleVerdict rule)
    {
        var test = new JUnitCase(verdict.File, $"{rule.Id}: {rule.Title}");
        var text = string.Join('\n', rule.Findings.Select(f => Describe(verdict, f)));
        if (failOn.IsMetBy(rule))
        {
            var type = rule.Outcome == Outcome.Failed ? "failed" : "unknown";
            return test with { Mark = new JUnitMark(JUnitMark.Failure, type, rule.Findings[0].Message, text) };
        }

        return rule.Outcome switch
        {
            Outcome.Vacuous or Outcome.NotInForce => test with
            {
                Mark = new JUnitMark(JUnitMark.Skipped, "", Mark.Of(rule).Meaning, ""),
            },
            Outcome.Passed => test,
            _ => test with { Output = $"{Mark.Of(rule).Meaning}\n{text}" },
        };
    }

    private static IEnumerable<JUnitSuite> SuiteOfMistakes(CheckResult result)
    {
        var cases = result
            .Diagnostics.Where(d => d.Severity == Language.Diagnostics.DiagnosticSeverity.Error)
            .Select(d => Broken(d.Location.Source.Path ?? "", d.Id, d.Message, d.Location))
            .Concat(result.RefusedPlans.SelectMany(p => p.Errors.Select(e => OfPlan(p, e))))
            .ToArray();
        return cases.Length == 0 ? [] : [new JUnitSuite(MistakesName, cases)];
    }

    private static JUnitCase OfPlan(RefusedPlan plan, PlanError error) =>
        Broken(
            plan.File,
            "plan",
            string.IsNullOrEmpty(error.Pointer) ? error.Message : $"{error.Pointer}: {error.Message}",
            error.Location
        );

    private static JUnitCase Broken(string file, string type, string message, Location? location) =>
        new(file, Place(file, location))
        {
            Mark = new JUnitMark(JUnitMark.Error, type, message, $"{Place(file, location)}: {message}"),
        };

    private static string Describe(CheckedVerdict verdict, Finding finding) =>
        $"{Place(verdict.File, finding.Location)}: {finding.Message}";

    private static string Place(string file, Location? location) =>
        location is null
            ? file
            : string.Create(CultureInfo.InvariantCulture, $"{file}({location.Start.Line},{location.Start.Column})");
}
