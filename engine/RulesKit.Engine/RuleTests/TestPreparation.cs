using RulesKit.Engine.Changes;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Files;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Scenarios;
using RulesKit.Engine.Waivers;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
using RulesKit.Language.Text;

namespace RulesKit.Engine.RuleTests;

/// <summary>Reads what the tests of a file name, and says where the test names it when that is not possible.</summary>
/// <param name="read">Reads a file by the name that a test gives it.</param>
/// <param name="ruleSet">The rule set under test.</param>
internal sealed class TestPreparation(Func<string, SourceText> read, RuleSet ruleSet)
{
    private readonly Dictionary<string, JsonDocument> plans = new(StringComparer.Ordinal);
    private readonly List<TestProblem> problems = [];

    public PreparedTest Prepare(RuleTest test)
    {
        problems.Clear();
        CheckRules(test);
        var plan = Read(test.Plan, "plan", source => ReadPlan(test, source));
        var waivers = test.Waivers is null ? null : Read(test.Waivers, "waivers file", ReadWaivers);
        var options = new CheckOptions
        {
            AsOf = test.AsOf,
            Waivers = waivers ?? WaiverSet.None,
            Scenario = test.Scenario?.Id.Value,
        };
        return new PreparedTest(test, plan, options, problems.ToArray());
    }

    /// <summary>What keeps a plan from being checked; where it has no place of its own, the test is the place.</summary>
    public static TestProblem[] ProblemsOf(IEnumerable<PlanError> errors, RuleTest test) =>
        errors
            .Select(e => new TestProblem(
                e.Pointer?.Length == 0 ? test.Plan.Location : e.Location ?? test.Plan.Location,
                string.IsNullOrEmpty(e.Pointer) ? e.Message : $"{e.Pointer}: {e.Message}"
            ))
            .ToArray();

    private void CheckRules(RuleTest test)
    {
        foreach (var (id, expected) in test.Rules.Where(r => !ruleSet.RuleIds.Contains(r.Key, StringComparer.Ordinal)))
        {
            var suggestion = NearestName.Suggestion(id, ruleSet.RuleIds);
            problems.Add(
                new TestProblem(expected.Location, $"The rule set {ruleSet.Id} has no rule \"{id}\".{suggestion}")
            );
        }
    }

    private PreparedPlan? ReadPlan(RuleTest test, SourceText source)
    {
        if (ScenarioChanges(test) is not { } scenario)
        {
            return null;
        }

        var document = Parse(source);
        Report(document.Errors.Select(e => new TestProblem(e.Location, e.Message)));
        if (document.Errors.Count > 0)
        {
            return null;
        }

        if (document.Root is not JsonObject root)
        {
            return Plan(PlanPreparer.Read(source, ruleSet.Model, ruleSet.Limits.Json), test);
        }

        var diagnostics = new DiagnosticBag();
        var changed = PlanChanges.Apply(root, ruleSet.Model, scenario.Concat(test.Changes), diagnostics);
        Report(diagnostics);
        return diagnostics.HasErrors ? null : Plan(PlanPreparer.Read(changed, ruleSet.Model), test);
    }

    private PreparedPlan? Plan(PlanReading reading, RuleTest test)
    {
        Report(ProblemsOf(reading.Errors, test));
        return reading.Plan;
    }

    private JsonDocument Parse(SourceText source)
    {
        var key = source.Path ?? "";
        if (!plans.TryGetValue(key, out var document))
        {
            plans.Add(key, document = JsonReader.Read(source, ruleSet.Limits.Json));
        }

        return document;
    }

    /// <summary>What the test's scenario changes; null when there is no such scenario (reported).</summary>
    private IReadOnlyList<Change>? ScenarioChanges(RuleTest test)
    {
        if (test.Scenario is not { } wanted)
        {
            return [];
        }

        return Read(wanted.File, "scenarios file", source => FindScenario(source, wanted.Id));
    }

    private IReadOnlyList<Change>? FindScenario(SourceText source, JsonString id)
    {
        var diagnostics = new DiagnosticBag();
        var scenarios = ScenarioReader.Read(source, diagnostics);
        Report(diagnostics);
        if (diagnostics.HasErrors)
        {
            return null;
        }

        var found = scenarios.FirstOrDefault(s => s.Id == id.Value);
        if (found is null)
        {
            var suggestion = NearestName.Suggestion(id.Value, scenarios.Select(s => s.Id));
            problems.Add(
                new TestProblem(id.Location, $"There is no scenario \"{id.Value}\" in {source.Path}.{suggestion}")
            );
        }

        return found?.Changes;
    }

    private WaiverSet? ReadWaivers(SourceText source)
    {
        var diagnostics = new DiagnosticBag();
        var waivers = WaiverReader.Read(source, ruleSet.RuleIds, diagnostics);
        Report(diagnostics);
        return diagnostics.HasErrors ? null : waivers;
    }

    private T? Read<T>(JsonString name, string what, Func<SourceText, T?> use)
        where T : class
    {
        try
        {
            return use(read(name.Value));
        }
        catch (UnreadableFileException e)
        {
            problems.Add(new TestProblem(name.Location, $"The {what} can't be read. {e.Message}", IsUnreadable: true));
            return null;
        }
    }

    private void Report(DiagnosticBag diagnostics) =>
        Report(
            diagnostics
                .ToSorted()
                .Where(d => d.Severity == DiagnosticSeverity.Error)
                .Select(d => new TestProblem(d.Location, $"{d.Id}: {d.Message}"))
        );

    private void Report(IEnumerable<TestProblem> found) => problems.AddRange(found);
}
