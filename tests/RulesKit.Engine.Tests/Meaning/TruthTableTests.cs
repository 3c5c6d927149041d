using RulesKit.Engine.Closures;
using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Interpreting;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Tests.Meaning;

/// <summary>Every evaluator gives every expression the meaning that the data file says.</summary>
public sealed class TruthTableTests
{
    [Fact]
    public void The_interpreter_gives_every_case_its_meaning()
    {
        var table = TruthTable.Shipped;
        ShouldHoldFor(
            (rule, asOf) =>
            {
                var bound = table.RuleSet.Bound.Rules[rule];
                var found = new RuleInterpreter(bound, new RuleContext(table.Plan, bound.Window, asOf)).Run();
                return (found.Tally, found.Drafts.Select(d => d.Judgement));
            }
        );
    }

    [Fact]
    public void Closures_give_every_case_its_meaning()
    {
        var table = TruthTable.Shipped;
        var closures = RuleClosures.Compile(table.RuleSet.Bound, table.Plan.Layout);
        ShouldHoldFor(
            (rule, asOf) =>
            {
                var findings = new List<FindingOrdinal>();
                var tally = closures.Evaluate(rule, table.Plan, asOf, findings);
                return (tally, findings.Select(f => f.Judgement));
            }
        );
    }

    private static void ShouldHoldFor(
        Func<int, Date, (RuleTally Tally, IEnumerable<ItemJudgement> Judgements)> evaluate
    )
    {
        var table = TruthTable.Shipped;
        Date.TryParse(table.AsOf, out var asOf).ShouldBeTrue();
        table.Cases.Count.ShouldBeGreaterThan(200);
        table
            .Cases.Select((expected, rule) => (expected, found: MeaningOf(evaluate(rule, asOf))))
            .Where(pair => pair.expected.Is != pair.found)
            .Select(pair =>
                $"{pair.expected.Topic}: {pair.expected.Expression} is {pair.found}, not {pair.expected.Is}"
            )
            .ShouldBeEmpty();
    }

    private static string MeaningOf((RuleTally Tally, IEnumerable<ItemJudgement> Judgements) answer) =>
        answer.Tally switch
        {
            { Failed: 1, InScope: 1 } => "false",
            { Unknown: 1, InScope: 1 } => answer.Judgements.ShouldHaveSingleItem().ToString().ToLowerInvariant(),
            { Unknown: 0, Failed: 0, InScope: 1 } => "true",
            _ => answer.Tally.ToString(),
        };
}
