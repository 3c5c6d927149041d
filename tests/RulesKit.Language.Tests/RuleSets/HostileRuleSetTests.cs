using RulesKit.Language.Diagnostics;

namespace RulesKit.Language.Tests.RuleSets;

/// <summary>Rule sets that try to take time or memory end in a diagnostic, with their places, in bounded memory.</summary>
public class HostileRuleSetTests
{
    private const long MostBytes = 50_000_000;

    /// <summary>A few more than are reported of one rule set: the note that counts the rest.</summary>
    private const int MostReports = 501;

    public static TheoryData<string> Names => [.. HostileRuleSets.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_ends_in_diagnostics_and_takes_little_memory(string name)
    {
        var text = HostileRuleSets.All[name]();
        RuleSetChecks.Check(text);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var diagnostics = RuleSetChecks.Check(text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        diagnostics.ShouldContain(d => d.Severity == DiagnosticSeverity.Error);
        diagnostics.Count.ShouldBeLessThanOrEqualTo(MostReports);
        diagnostics.ShouldAllBe(d => d.Location.Span.Start >= 0 && d.Location.Span.End <= text.Length);
        allocated.ShouldBeLessThan(MostBytes);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_gives_the_same_diagnostics_again(string name)
    {
        var text = HostileRuleSets.All[name]();

        var first = RuleSetChecks.Check(text).Select(d => d.ToString());

        RuleSetChecks.Check(text).Select(d => d.ToString()).ShouldBe(first);
    }
}
