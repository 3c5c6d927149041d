using RulesKit.Engine.Changes;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Files;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Scenarios;
using RulesKit.Engine.Verdicts;
using RulesKit.Engine.Waivers;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;

namespace RulesKit.Engine.RuleTests;

/// <summary>Runs test files. Files that tests name are read relative to the test file.</summary>
internal sealed class RuleTestRunner
{
    private readonly string folder;
    private readonly RuleSet ruleSet;
    private readonly PlanChecker checker;

    private RuleTestRunner(string folder, RuleSet ruleSet)
    {
        this.folder = folder;
        this.ruleSet = ruleSet;
        checker = ruleSet.CreateChecker();
    }

    /// <summary>Runs every test of a file.</summary>
    /// <exception cref="RuleSetException">The test file or the rule set has mistakes.</exception>
    /// <exception cref="UnreadableFileException">A file can't be read.</exception>
    public static IReadOnlyList<RuleTestResult> Run(string path)
    {
        var diagnostics = new DiagnosticBag();
        var file = RuleTestReader.Read(TextFile.Read(path), diagnostics);
        ThrowOnErrors(diagnostics);
        var home = Path.GetDirectoryName(path) ?? "";
        var tested = RuleSetLoader.LoadFile(Path.Combine(home, file!.RuleSet)).RuleSetOrThrow();
        var runner = new RuleTestRunner(home, tested);
        return file.Tests.Select(runner.Run).ToArray();
    }

    private RuleTestResult Run(RuleTest test)
    {
        IReadOnlyList<string> failures;
        try
        {
            var options = new CheckOptions { AsOf = test.AsOf, Waivers = ReadWaivers(test) };
            var verdict = checker.Check(ReadPlan(test), options);
            failures = RuleTestComparison.Differences(test, verdict).ToArray();
        }
        catch (Exception e) when (e is InvalidPlanException or RuleSetException or UnreadableFileException)
        {
            failures = e.Message.Split(Environment.NewLine);
        }

        return new RuleTestResult(test.Name.Value, test.Name.Location, failures);
    }

    private PreparedPlan ReadPlan(RuleTest test)
    {
        var source = TextFile.Read(Path.Combine(folder, test.Plan));
        var changes = ScenarioChanges(test).Concat(test.Changes).ToArray();
        if (changes.Length == 0 || JsonReader.Read(source) is not { Errors.Count: 0, Root: JsonObject root })
        {
            return ruleSet.ReadPlan(source).PlanOrThrow();
        }

        var diagnostics = new DiagnosticBag();
        var changed = PlanChanges.Apply(root, ruleSet.Model, changes, diagnostics);
        ThrowOnErrors(diagnostics);
        return PlanPreparer.Read(changed, ruleSet.Model).PlanOrThrow();
    }

    private IReadOnlyList<Change> ScenarioChanges(RuleTest test)
    {
        if (test.Scenario is not { } wanted)
        {
            return [];
        }

        var diagnostics = new DiagnosticBag();
        var scenarios = ScenarioReader.Read(TextFile.Read(Path.Combine(folder, wanted.File)), diagnostics);
        ThrowOnErrors(diagnostics);
        return scenarios.FirstOrDefault(s => s.Id == wanted.Id)?.Changes
            ?? throw new UnreadableFileException($"There is no scenario \"{wanted.Id}\" in {wanted.File}.");
    }

    private WaiverSet ReadWaivers(RuleTest test)
    {
        if (test.Waivers is null)
        {
            return WaiverSet.None;
        }

        return ruleSet.ReadWaivers(TextFile.Read(Path.Combine(folder, test.Waivers)));
    }

    private static void ThrowOnErrors(DiagnosticBag diagnostics)
    {
        if (diagnostics.HasErrors)
        {
            throw new RuleSetException(diagnostics.ToSorted());
        }
    }
}
