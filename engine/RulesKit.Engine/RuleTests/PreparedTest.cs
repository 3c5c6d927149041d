using RulesKit.Engine.Checking;
using RulesKit.Engine.Plans;

namespace RulesKit.Engine.RuleTests;

/// <summary>A test with its plan read and changed, so that it can be run as often as wanted.</summary>
/// <param name="Test">The test.</param>
/// <param name="Plan">The plan; null when the test can't be run.</param>
/// <param name="Options">As of when, and with which waivers, the plan is seen.</param>
/// <param name="Problems">Why the test can't be run; empty when it can.</param>
internal sealed record PreparedTest(
    RuleTest Test,
    PreparedPlan? Plan,
    CheckOptions Options,
    IReadOnlyList<TestProblem> Problems
);
