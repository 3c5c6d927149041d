using RulesKit.Engine.Changes;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Json;
using RulesKit.Language.Types;

namespace RulesKit.Engine.RuleTests;

/// <summary>A test of a rule set: a plan, or a small change to one, and the outcomes expected.</summary>
internal sealed record RuleTest
{
    /// <summary>The test's object in the file.</summary>
    public required JsonObject Json { get; init; }

    public required JsonString Name { get; init; }

    /// <summary>The plan's file, relative to the test file.</summary>
    public required JsonString Plan { get; init; }

    public Date? AsOf { get; init; }

    /// <summary>The waivers' file, relative to the test file; null when there is none.</summary>
    public JsonString? Waivers { get; init; }

    /// <summary>The scenarios' file and the scenario to lay over the plan first; null when there is none.</summary>
    public (JsonString File, JsonString Id)? Scenario { get; init; }

    /// <summary>Changes made to the plan, after the scenario's.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>The overall answer; null when the test does not say what it expects, which only a draft may.</summary>
    public Compliance? Verdict { get; init; }

    /// <summary>The rules whose outcome is not "passed".</summary>
    public required IReadOnlyDictionary<string, ExpectedOutcome> Rules { get; init; }
}
