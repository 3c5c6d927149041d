using RulesKit.Engine.Checking;
using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Interpreting;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;

namespace RulesKit.Api.Pages.Numbers;

/// <summary>
/// Reads the numbers that rules bound. The interpreter that gives evidence is asked for numbers and bounds, so that
/// nothing here is worked out a second time in another way. Used once.
/// </summary>
internal sealed class BoundSeriesReader(
    RuleSet ruleSet,
    PreparedPlan plan,
    Verdict verdict,
    SourceText source,
    CancellationToken cancellation
)
{
    /// <summary>Large plans are shown by their findings; nobody reads ten thousand bars.</summary>
    private const int MostObjects = 5_000;
    private const int MostPoints = 48;

    /// <summary>One series for each number that a rule in force bounds, broken ones first.</summary>
    public IReadOnlyList<BoundSeries> Read() =>
        plan.ObjectCount > MostObjects
            ? []
            : ruleSet
                .Bound.Rules.Zip(verdict.Rules)
                .Where(pair => pair.Second.Outcome is not (Outcome.NotInForce or Outcome.Vacuous))
                .SelectMany(pair => SeriesOf(pair.First, pair.Second))
                .OrderBy(series => OrderOf(series.Rule))
                .ToArray();

    private static int OrderOf(RuleVerdict rule) =>
        rule.Outcome switch
        {
            Outcome.Failed => 0,
            Outcome.Unknown => 1,
            Outcome.Waived => 2,
            _ => 3,
        };

    private IEnumerable<BoundSeries> SeriesOf(BoundRule rule, RuleVerdict outcome)
    {
        var demands = NumericDemands.Of(rule).ToArray();
        if (demands.Length == 0)
        {
            yield break;
        }

        var context = new RuleContext(plan, rule.Window, verdict.AsOf) { Cancellation = cancellation };
        var evaluation = new RuleInterpreter(rule, context);
        var items = new NumberItems(rule, plan, evaluation, source);
        var own = items.OfRule().ToArray();
        foreach (var demand in demands)
        {
            var all =
                demand.Over is { } over ? own.SelectMany(item => items.Within(over, item))
                : demand.IsOfPlan && own.Length > 0 ? [items.OfPlan() with { Bindings = own[0].Bindings }]
                : own;
            var points = all.OrderBy(item => item.From)
                .Take(MostPoints)
                .Select(item => PointOf(demand, item, evaluation))
                .ToArray();
            if (Array.Exists(points, p => p.Value is not null && p.Bounds.Any(b => b is not null)))
            {
                var sides = demand.Limits.Select(limit => limit.Side).ToArray();
                yield return new BoundSeries(outcome, demand.Number.Origin.Written, sides, demand.Unit, points);
            }
        }
    }

    private static BoundPoint PointOf(NumericDemand demand, NumberItem item, RuleInterpreter evaluation)
    {
        decimal? Number(BoundExpression expression) =>
            NumberOf(evaluation.Interpreter.Evaluate(expression, item.Bindings));
        return new(
            item.When,
            item.Label,
            Number(demand.Number),
            [.. demand.Limits.Select(limit => Number(limit.Bound))],
            IsKept(demand, item, evaluation),
            item.Place
        );
    }

    /// <summary>A number that an exception lets pass breaks nothing.</summary>
    private static bool? IsKept(NumericDemand demand, NumberItem item, RuleInterpreter evaluation)
    {
        if (evaluation.Requirement(item.Bindings).Truth == Truth.True)
        {
            return true;
        }

        var truths = demand.Conditions.Select(c => evaluation.Interpreter.Evaluate(c, item.Bindings).Truth);
        return truths.Aggregate(Truth.True, Kleene.And) switch
        {
            Truth.True => true,
            Truth.False => false,
            _ => null,
        };
    }

    private static decimal? NumberOf(Answer answer) =>
        answer.Value switch
        {
            long whole => whole,
            decimal number => number,
            _ => null,
        };
}
