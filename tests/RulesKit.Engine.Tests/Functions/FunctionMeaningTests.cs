using RulesKit.Engine.Checking;
using RulesKit.Engine.Functions;
using RulesKit.Engine.Tests.Meaning;
using RulesKit.Engine.Verdicts;

namespace RulesKit.Engine.Tests.Functions;

/// <summary>What a call means when arguments are there, missing or faulty, and when the function gives nothing or throws.</summary>
public sealed class FunctionMeaningTests
{
    private static readonly (string Expression, string Is)[] Cases =
    [
        ("Both(plan.Yes, plan.Yes)", "true"),
        ("Both(plan.Yes, plan.No)", "false"),
        ("Both(plan.Unsaid, plan.Yes)", "missing"),
        ("Both(plan.No, plan.Unsaid)", "missing"),
        ("plan.Yes || Both(plan.Unsaid, plan.Yes)", "true"),
        ("plan.No && Both(plan.Unsaid, plan.Yes)", "false"),
        ("Half(7) == 3", "true"),
        ("Half(plan.MaybeNumber) == 3", "true"),
        ("Half(plan.NoNumber) == 3", "missing"),
        ("Half(plan.Largest) == 3", "fault"),
        ("Half(1 / plan.Zero) == 3", "fault"),
        ("Half(plan.NoNumber + 1 / plan.Zero) == 3", "fault"),
        ("Scaled(plan.NoNumber, 1 / plan.Zero) == 3", "fault"),
        ("Scaled(plan.Exact, 3) == 0.3", "true"),
        ("Scaled(plan.Two, plan.Two) == 4", "true"),
        ("Scaled(2, 2) / 8 == 0.5", "true"),
        ("Reversed(\"abc\") == \"cba\"", "true"),
        ("Reversed(plan.Name).Length == 1", "true"),
        ("Reversed(plan.NoName) == \"a\"", "missing"),
        ("FirstOfMonth(plan.Day) == Date(\"2024-02-01\")", "true"),
        ("FirstOfMonth(plan.NoDay) == Date(\"2024-02-01\")", "missing"),
        ("FirstOfMonth(asOf) == window.From.AddMonths(4)", "true"),
        ("LastDayOf(plan.Span) == Date(\"2024-03-31\")", "true"),
        ("YearOf(plan.Day).Contains(plan.Day)", "true"),
        ("YearOf(plan.Day) is > Period(\"2023\")", "true"),
        ("Longest(names) == 1", "true"),
        ("Longest(plan.Rows.Select(r => r.Name)) == 1", "true"),
        ("Longest(plan.Empty.Select(r => r.Name)) == 0", "true"),
        ("Longest(plan.NoRows.Select(r => r.Name)) == 0", "missing"),
        ("Longest(plan.Rows.Where(r => r.Flag).Select(r => r.Name)) == 1", "missing"),
        ("Spread(numbers) == 2", "true"),
        ("Spread(plan.Rows.Select(r => r.Sure)) == 2", "true"),
        ("Spread(plan.Rows.Select(r => r.Value)) == 20", "missing"),
        ("Spread(plan.Rows.Where(r => r.Value is not null).Select(r => r.Value)) == 20", "true"),
        ("Spread(plan.Rows.Select(r => 1 / (r.Sure - 1))) == 20", "fault"),
        ("Spread(plan.Empty.Select(r => r.Sure)) == 0", "fault"),
        ("Weighted(plan.Rows.Select(r => r.Exact)) == 0.3", "true"),
        ("DaysWide(plan.Days.Select(d => d.Day)) == 121", "true"),
        ("Positive(plan.One) == 1", "true"),
        ("Positive(plan.Zero) == 1", "missing"),
        ("Positive(plan.Zero) is null", "true"),
        ("Positive(plan.One) is not null", "true"),
        ("Positive(plan.NoNumber) is null", "true"),
        ("(Positive(plan.Zero) ?? 9) == 9", "true"),
        ("(Positive(plan.One) ?? 9) == 1", "true"),
        ("(Positive(1 / plan.Zero) ?? 9) == 9", "fault"),
        ("NameOf(plan.Name) == \"Alpha\"", "true"),
        ("(NameOf(\"b\") ?? \"none\") == \"none\"", "true"),
        ("Refuses(plan.One) == 1", "fault"),
        ("Refuses(plan.NoNumber) == 1", "missing"),
        ("plan.One == 2 && Refuses(plan.One) == 1", "false"),
        ("Liar(\"b\") == \"b\"", "true"),
        ("Liar(plan.Name) == \"b\"", "fault"),
        ("Answer() == 42", "true"),
        ("plan.Rows.All(r => Half(r.Sure) < 2)", "true"),
        ("plan.Rows.All(r => Half(r.Value) < 2)", "false"),
        ("plan.Rows.Any(r => Half(r.Value) == 15)", "true"),
        ("plan.Rows.Sum(r => Half(r.Sure * 2)) == 6", "true"),
        ("plan.Rows.GroupBy(r => Reversed(r.Group)).Count == 2", "true"),
        ("plan.Rows.OrderByDescending(r => Half(r.Sure * 2)).First().Sure == 3", "true"),
        (
            "plan.Rows.All(r => Spread(plan.Rows.Where(s => s.Sure >= r.Sure).Select(s => s.Sure)) == 3 - r.Sure)",
            "true"
        ),
        ("plan.Yes ? Both(plan.Yes, plan.Yes) : plan.No", "true"),
        ("Half(Half(8)) == 2", "true"),
    ];

    private static readonly TruthTable Table = TruthTable.Of(
        Cases.Select((c, i) => new TruthCase($"case-{i + 1}", "functions", c.Expression, c.Is)).ToArray(),
        new RuleSetOptions { Functions = RuleFunctions.From(typeof(SampleFunctions)) }
    );

    [Fact]
    public void The_interpreter_gives_every_call_its_meaning() =>
        TruthTableRun.FindMistakesOfInterpreter(Table).ShouldBeEmpty();

    [Fact]
    public void Closures_give_every_call_its_meaning() => TruthTableRun.FindMistakesOfClosures(Table).ShouldBeEmpty();

    [Fact]
    public void A_function_that_throws_is_named_with_its_message_on_one_line_and_without_a_stack_trace()
    {
        var rule = Check("Refuses(plan.One) == 1");

        rule.Outcome.ShouldBe(Outcome.Unknown);
        var finding = rule.Findings.ShouldHaveSingleItem();
        finding.Reason.ShouldBe(FindingReason.Fault);
        finding.Message.ShouldContain("the function Refuses failed (no 1 here and none there) in 'Refuses(plan.One)'");
        finding.Message.ShouldNotContain("   at ");
    }

    [Fact]
    public void A_function_that_gives_nothing_is_named_as_what_is_missing()
    {
        var finding = Check("Positive(plan.Zero) == 1").Findings.ShouldHaveSingleItem();

        finding.Reason.ShouldBe(FindingReason.Missing);
        finding.Message.ShouldContain("Positive(plan.Zero) gives nothing");
    }

    private static RuleVerdict Check(string expression)
    {
        var options = new CheckOptions { AsOf = Support.Hiring.Day(Table.AsOf) };
        var verdict = Table.RuleSet.CreateChecker().Check(Table.Plan, options);
        return verdict.Rules.Single(r => r.Title == expression);
    }
}
