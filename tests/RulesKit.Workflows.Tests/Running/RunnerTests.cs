using RulesKit.Workflows.Tests.Support;

namespace RulesKit.Workflows.Tests.Running;

/// <summary>Rules that are answered together get the answers that they get one by one.</summary>
public sealed class RunnerTests
{
    private static readonly string[] Atoms =
    [
        "input1.Count > 3",
        "3 >= input1.Count",
        "input1.Count == -2",
        "input1.Ratio < 0.5",
        "input1.Ratio != 0.0 / 0.0",
        "input1.Ratio >= input1.Count",
        "input1.Name == \"a\"",
        "\"b\" != input1.Name",
        "input1.Name == null",
        "input1.Flag",
        "input1.Flag == false",
        "input1.When > DateTime(2024, 6, 1)",
        "input1.Name in (\"a\", \"c\")",
        "input1.Count in (1, 2, 3)",
        "input1.Name.Length > 1",
        "input1.Price > 2.5",
        "input1.Limit > 1",
    ];

    [Fact]
    public void All_at_once_and_one_by_one_agree()
    {
        var atom = Gen.Elements(Atoms);
        var rule =
            from a in atom
            from b in atom
            from c in atom
            from shape in Gen.Elements(
                "{0}",
                "!({0})",
                "{0} && {1}",
                "{0} || {1}",
                "not ({0} and {1}) or {2}",
                "({0} or {1}) and ({1} or {2})",
                "!({0} || !({1})) && {2}",
                "{0} | {1}"
            )
            select string.Format(System.Globalization.CultureInfo.InvariantCulture, shape, a, b, c);
        var input =
            from count in Gen.Choose(-3, 6)
            from ratio in Gen.Elements(0.0, 0.25, 0.5, 4.0, double.NaN, double.PositiveInfinity)
            from name in Gen.Elements("a", "b", "cc", null)
            from flag in Gen.Elements(true, false)
            from day in Gen.Choose(0, 365)
            from limit in Gen.Elements<int?>(null, 0, 5)
            select new Sample(count, ratio, name, flag, new DateTime(2024, 1, 1).AddDays(day), count / 2m, limit);
        Prop.ForAll(rule.ListOf(8).ToArbitrary(), input.ToArbitrary(), (rules, value) => Agree([.. rules], value))
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_member_that_throws_breaks_the_rules_that_read_it_and_no_other()
    {
        var runner = Engine(["input1.Bad > 1", "input1.Good > 1"]).Prepare<Throwing>("W");
        var outcomes = new RuleOutcome[2];
        runner.Evaluate(new Throwing(), outcomes);
        outcomes.ShouldBe([RuleOutcome.Broken, RuleOutcome.True]);
    }

    [Fact]
    public void Plain_comparisons_are_answered_together()
    {
        var runner = Engine([.. Atoms[..4], Atoms[6], Atoms[9], Atoms[11], Atoms[12]]).Prepare<Sample>("W");
        runner.AnsweredTogether.ShouldBe(8);
    }

    private static void Agree(string[] rules, Sample value)
    {
        var engine = Engine(rules);
        var outcomes = new RuleOutcome[rules.Length];
        engine.Prepare<Sample>("W").Evaluate(value, outcomes);
        var results = engine.ExecuteAllRulesAsync("W", value).AsTask().GetAwaiter().GetResult();
        results.Select(r => r.Outcome).ShouldBe(outcomes, string.Join(" ; ", rules));
    }

    private static WorkflowEngine Engine(string[] rules) =>
        new([
            new Workflow
            {
                WorkflowName = "W",
                Rules =
                [
                    .. rules.Select(
                        (e, i) => new Rule { RuleName = FormattableString.Invariant($"R{i}"), Expression = e }
                    ),
                ],
            },
        ]);

    private sealed record Sample(
        int Count,
        double Ratio,
        string? Name,
        bool Flag,
        DateTime When,
        decimal Price,
        int? Limit
    );

    private sealed class Throwing
    {
        public int Bad => Good > 1 ? throw new InvalidOperationException("No.") : 0;

        public int Good { get; } = 2;
    }
}
