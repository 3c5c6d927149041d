using RulesKit.Engine.Closures;
using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Interpreting;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Judge.Tests.Judging;

/// <summary>What our evaluators say of expressions.</summary>
internal static class OwnMeanings
{
    /// <summary>What the interpreter says.</summary>
    public static Meaning Interpret(Setting setting, BoundExpression expression, JudgedPlan plan)
    {
        var context = new RuleContext(plan.Prepared, setting.Frame.Window, setting.AsOf);
        var answer = new Interpreter(context).Evaluate(expression, Bindings.Empty);
        return new Meaning(answer.State, answer.Value);
    }

    /// <summary>
    /// Whether closures say the same as the interpreter did, of each expression over each plan. Closures answer rules,
    /// so the rule asked is whether the value is the one that the interpreter gave.
    /// </summary>
    /// <returns>The disagreements: expression, plan and what the closures said.</returns>
    public static IReadOnlyList<(int Expression, int Plan, string Said)> ClosureDisagreements(
        Setting setting,
        IReadOnlyList<BoundExpression> expressions,
        IReadOnlyList<JudgedPlan> plans,
        Meaning[,] meanings
    )
    {
        var rules = new List<BoundRule>();
        var places = new Dictionary<(int, object), int>();
        for (var e = 0; e < expressions.Count; e++)
        {
            for (var p = 0; p < plans.Count; p++)
            {
                var value = meanings[e, p].Value ?? DefaultOf(expressions[e].Type);
                if (places.TryAdd((e, value), rules.Count))
                {
                    rules.Add(setting.Frame with { Require = IsValue(expressions[e], value) });
                }
            }
        }

        var disagreements = new List<(int, int, string)>();
        var ruleSet = setting.RuleSet.Bound with { Rules = rules };
        foreach (var group in plans.Select((plan, p) => (plan, p)).GroupBy(x => x.plan.Prepared.Layout))
        {
            var closures = RuleClosures.Compile(ruleSet, group.Key);
            foreach (var (plan, p) in group)
            {
                using var check = closures.Begin(plan.Prepared, setting.AsOf);
                for (var e = 0; e < expressions.Count; e++)
                {
                    var meaning = meanings[e, p];
                    var said = Ask(check, places[(e, meaning.Value ?? DefaultOf(expressions[e].Type))]);
                    if (said != Expected(meaning))
                    {
                        disagreements.Add((e, p, said.ToString()));
                    }
                }
            }
        }

        return disagreements;
    }

    private static ItemJudgement Expected(Meaning meaning) =>
        meaning.State switch
        {
            ValueState.Known => ItemJudgement.Passed,
            ValueState.Missing => ItemJudgement.Missing,
            _ => ItemJudgement.Fault,
        };

    private static ItemJudgement Ask(ClosureCheck check, int rule)
    {
        var findings = new List<FindingOrdinal>();
        var tally = check.Evaluate(rule, findings);
        return tally is { Failed: 0, Unknown: 0, InScope: 1 } ? ItemJudgement.Passed : findings.Single().Judgement;
    }

    private static ComparisonExpression IsValue(BoundExpression expression, object value) =>
        new(
            expression,
            ComparisonOperator.Equal,
            new ConstantExpression(value, (ScalarType)expression.Type, expression.Origin),
            expression.Origin
        );

    private static object DefaultOf(RuleType type) =>
        ((ScalarType)type).Kind switch
        {
            ScalarKind.Boolean => false,
            ScalarKind.Integer => 0L,
            ScalarKind.Number => 0m,
            ScalarKind.Text => "",
            ScalarKind.Date => default(Date),
            _ => default(Period),
        };
}
