using RulesKit.Judge.Tests.Kleene;
using RulesKit.Language.Lowering;
using RulesKit.Language.Tree;

namespace RulesKit.Judge.Tests.Judging;

/// <summary>
/// Compares our evaluators with C#. The law: where the lowered C# gives a value, ours is the same; where it throws,
/// ours is unknown for the same reason, unless an operand decides that C# did not come to. That one is held by the
/// Kleene lowering, in which logic and sequences are three-valued: its meaning and ours are the same, always.
/// </summary>
internal static class CSharpJudge
{
    /// <summary>Every disagreement over expressions and complete plans, by the expression's place.</summary>
    public static IReadOnlyList<(int Expression, string Message)> Disagreements(
        Setting setting,
        IReadOnlyList<BoundExpression> expressions,
        IReadOnlyList<JudgedPlan> plans
    )
    {
        var plain = CompiledExpressions.Compile(setting, expressions, (name, ns) => new LoweredClass(name, ns));
        var ours = new Meaning[expressions.Count, plans.Count];
        var disagreements = new List<(int, string)>();
        var thrown = new HashSet<int>();
        for (var p = 0; p < plans.Count; p++)
        {
            var runs = plain.Over(plans[p]);
            for (var e = 0; e < expressions.Count; e++)
            {
                ours[e, p] = OwnMeanings.Interpret(setting, expressions[e], plans[p]);
                var theirs = Meaning.Of(runs[e]);
                if (!theirs.IsKnown)
                {
                    thrown.Add(e);
                }
                else if (theirs != ours[e, p])
                {
                    disagreements.Add((e, Describe("C#", expressions[e], plain.Lowered[e], p, theirs, ours[e, p])));
                }
            }
        }

        JudgeKleene(setting, expressions, plans, [.. thrown.Order()], ours, disagreements);
        disagreements.AddRange(
            OwnMeanings
                .ClosureDisagreements(setting, expressions, plans, ours)
                .Select(d =>
                    (
                        d.Expression,
                        $"closures: {d.Said} of {expressions[d.Expression].Origin.Text.Text}, where the interpreter says {ours[d.Expression, d.Plan]} (plan {d.Plan})"
                    )
                )
        );
        return disagreements;
    }

    private static void JudgeKleene(
        Setting setting,
        IReadOnlyList<BoundExpression> expressions,
        IReadOnlyList<JudgedPlan> plans,
        int[] asked,
        Meaning[,] ours,
        List<(int, string)> disagreements
    )
    {
        var chosen = asked.Select(e => expressions[e]).ToArray();
        var kleene = CompiledExpressions.Compile(setting, chosen, (name, ns) => new KleeneClass(name, ns));
        for (var p = 0; p < plans.Count; p++)
        {
            var runs = kleene.Over(plans[p]);
            for (var i = 0; i < asked.Length; i++)
            {
                var theirs = Meaning.Of(runs[i]);
                if (theirs != ours[asked[i], p])
                {
                    disagreements.Add(
                        (asked[i], Describe("Kleene C#", chosen[i], kleene.Lowered[i], p, theirs, ours[asked[i], p]))
                    );
                }
            }
        }
    }

    private static string Describe(
        string who,
        BoundExpression expression,
        string lowered,
        int plan,
        Meaning theirs,
        Meaning ours
    ) => $"{who} says {theirs}, we say {ours} of {expression.Origin.Text.Text}\n  lowered {lowered} (plan {plan})";
}
