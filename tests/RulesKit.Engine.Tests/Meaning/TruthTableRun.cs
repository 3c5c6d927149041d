using RulesKit.Engine.Closures;
using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Interpreting;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Tests.Meaning;

/// <summary>Runs a truth table through one evaluator, and lists the cases that came out otherwise.</summary>
internal static class TruthTableRun
{
    public static IReadOnlyList<string> FindMistakesOfInterpreter(TruthTable table) =>
        FindMistakes(
            table,
            (rule, asOf) =>
            {
                var bound = table.RuleSet.Bound.Rules[rule];
                var found = new RuleInterpreter(bound, new RuleContext(table.Plan, bound.Window, asOf)).Run();
                return (found.Tally, found.Drafts.Select(d => d.Judgement));
            }
        );

    public static IReadOnlyList<string> FindMistakesOfClosures(TruthTable table)
    {
        var closures = RuleClosures.Compile(table.RuleSet.Bound, table.Plan.Layout);
        return FindMistakes(
            table,
            (rule, asOf) =>
            {
                var findings = new List<FindingOrdinal>();
                var tally = closures.Evaluate(rule, table.Plan, asOf, findings);
                return (tally, findings.Select(f => f.Judgement));
            }
        );
    }

    private static string[] FindMistakes(
        TruthTable table,
        Func<int, Date, (RuleTally Tally, IEnumerable<ItemJudgement> Judgements)> evaluate
    )
    {
        Date.TryParse(table.AsOf, out var asOf).ShouldBeTrue();
        return table
            .Cases.Select((expected, rule) => (expected, found: MeaningOf(evaluate(rule, asOf))))
            .Where(pair => pair.expected.Is != pair.found)
            .Select(pair =>
                $"{pair.expected.Topic}: {pair.expected.Expression} is {pair.found}, not {pair.expected.Is}"
            )
            .ToArray();
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
