using System.Globalization;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Explaining;
using RulesKit.Engine.Functions;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Tests.Support;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Functions;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Tests.Checking;

/// <summary>A check that nobody waits for any more ends soon: what it still does is counted, not timed.</summary>
public sealed class CancellationTests
{
    private const int Teams = 1_500;
    private const int StepsBefore = 10_000;

    /// <summary>What may still be done: the rest of one loop, or the interpreter's steps at once.</summary>
    private const int StepsAfter = Teams + 1_024;

    private static readonly string[] Rules =
    [
        """ "require": "plan.Teams.All(a => plan.Teams.All(b => Counted(a.Id, b.Id)))" """,
        """ "forEach": { "team": "plan.Teams" }, "expects": "any", "require": "plan.Teams.All(b => Counted(team.Id, b.Id))" """,
        """ "require": "plan.Teams.Sum(a => plan.Teams.Count(b => Counted(a.Id, b.Id))) > 0" """,
        """ "require": "plan.Teams.Where(a => plan.Teams.All(b => Counted(a.Id, b.Id))).OrderBy(a => a.Id).First().Id != \"none\"" """,
        """ "require": "plan.Teams.Select(a => a.Id).Distinct().All(a => plan.Teams.Any(b => !Counted(a, b.Id)))" """,
    ];

    [ThreadStatic]
    private static int calls;

    [ThreadStatic]
    private static Action<int>? called;

    public static TheoryData<int, EvaluatorChoice> Cases()
    {
        var cases = new TheoryData<int, EvaluatorChoice>();
        for (var rule = 0; rule < Rules.Length; rule++)
        {
            cases.Add(rule, EvaluatorChoice.Interpreter);
            cases.Add(rule, EvaluatorChoice.Closures);
        }

        return cases;
    }

    [RuleFunction]
    public static bool Counted(string a, string b)
    {
        calls++;
        called?.Invoke(calls);
        return a.Length + b.Length > 0;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_check_that_is_given_up_in_the_middle_of_a_rule_does_not_finish_it(int rule, EvaluatorChoice evaluator)
    {
        var ruleSet = RuleSetOf(Rules[rule]);
        var plan = ruleSet.ReadPlan(LargePlan()).PlanOrThrow();
        var checker = ruleSet.CreateChecker();
        using var source = new CancellationTokenSource();

        GiveUpAt(StepsBefore, source);
        Should.Throw<OperationCanceledException>(() =>
            checker.Check(plan, new CheckOptions { Evaluator = evaluator, Cancellation = source.Token })
        );

        calls.ShouldBeInRange(StepsBefore, StepsBefore + StepsAfter);
    }

    [Fact]
    public void An_explanation_that_is_given_up_does_not_finish()
    {
        var ruleSet = RuleSetOf(Rules[1]);
        var plan = ruleSet.ReadPlan(LargePlan()).PlanOrThrow();
        using var source = new CancellationTokenSource();

        GiveUpAt(StepsBefore, source);
        var options = new CheckOptions { Cancellation = source.Token };
        Should.Throw<OperationCanceledException>(() =>
            new RuleExplainer(ruleSet).Explain(ruleSet.Bound.Rules[0], plan, options)
        );

        calls.ShouldBeInRange(StepsBefore, StepsBefore + StepsAfter);
    }

    [Theory]
    [InlineData(EvaluatorChoice.Interpreter)]
    [InlineData(EvaluatorChoice.Closures)]
    public void A_check_that_was_given_up_before_it_began_looks_at_no_rule(EvaluatorChoice evaluator)
    {
        var checker = RuleSetOf(Rules[0]).CreateChecker();
        using var source = new CancellationTokenSource();
        source.Cancel();

        (calls, called) = (0, null);
        Should.Throw<OperationCanceledException>(() =>
            checker.Check(Hiring.Plan(), new CheckOptions { Evaluator = evaluator, Cancellation = source.Token })
        );

        calls.ShouldBe(0);
    }

    [Theory]
    [InlineData(EvaluatorChoice.Interpreter)]
    [InlineData(EvaluatorChoice.Closures)]
    public void The_next_check_knows_nothing_of_one_that_was_given_up(EvaluatorChoice evaluator)
    {
        var ruleSet = RuleSetOf(Rules);
        var (large, small) = (
            ruleSet.ReadPlan(LargePlan()).PlanOrThrow(),
            ruleSet.ReadPlan(Hiring.Plan()).PlanOrThrow()
        );
        var checker = ruleSet.CreateChecker();
        var options = new CheckOptions { Evaluator = evaluator };
        (calls, called) = (0, null);
        var expected = Outcomes(checker, small, options);

        using var source = new CancellationTokenSource();
        GiveUpAt(StepsBefore, source);
        Should.Throw<OperationCanceledException>(() =>
            checker.Check(large, options with { Cancellation = source.Token })
        );

        (calls, called) = (0, null);
        Outcomes(checker, small, options).ShouldBe(expected);
    }

    private static Outcome[] Outcomes(PlanChecker checker, PreparedPlan plan, CheckOptions options) =>
        [.. checker.Check(plan, options).Rules.Select(r => r.Outcome)];

    private static void GiveUpAt(int call, CancellationTokenSource source) =>
        (calls, called) = (
            0,
            count =>
            {
                if (count == call)
                {
                    source.Cancel();
                }
            }
        );

    private static string LargePlan() =>
        $$"""
            {
              "name": "large", "seen": "2024-06-01", "currency": "EUR", "years": { "from": "2024", "to": "2026" },
              "teams": [ {{string.Join(
                ", ",
                Enumerable.Range(0, Teams).Select(i => $$"""{ "id": "{{IdOf(i)}}", "country": "CN" }""")
            )}} ]
            }
            """;

    /// <summary>An id of letters, as the model wants it.</summary>
    private static string IdOf(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + 'a')));

    private static RuleSet RuleSetOf(params string[] rules) =>
        RuleSet
            .Read(
                new SourceText(
                    $$"""
                    { "id": "hiring", "version": "1", "title": "Hiring", "model": "hiring.schema.json",
                      "rules": [ {{string.Join(
                        ", ",
                        rules.Select((rule, i) => $$"""{ "id": "rule-{{i}}", "title": "Rule", {{rule}} }""")
                    )}} ] }
                    """
                ),
                Hiring.Model,
                new RuleSetOptions { Functions = RuleFunctions.From(typeof(CancellationTests)) }
            )
            .RuleSetOrThrow();
}
