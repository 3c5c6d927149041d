using RulesKit.Language.Analysis;
using RulesKit.Language.Binding;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Tests.RuleSets;
using RulesKit.Language.Tests.Support;
using RulesKit.Language.Tree;

namespace RulesKit.Language.Tests.Analysis;

/// <summary>Of conditions on one integer the analysis says that they are decided exactly when trying all values says so.</summary>
public class BruteForceTests
{
    /// <summary>The model allows no fewer than 0.</summary>
    [Fact]
    public void Of_a_member_with_a_minimum() => Hold("plan.Ovens", 0);

    [Fact]
    public void Of_any_integer() => Hold("(plan.Ovens - 5)", -1);

    private static void Hold(string operand, int least) =>
        Laws.Hold(
            Conditions(operand, 3),
            text =>
            {
                var (bound, diagnostics) = RuleSetChecks.Bind(RuleSetTexts.Requiring($"\"{text}\""));
                var require = bound!.Rules[0].Require;
                var answers = Enumerable.Range(least, 13 - least).Select(v => Holds(require, v)).Distinct().ToArray();

                var decided = Decide(require);

                decided.ShouldBe(answers is [var only] ? only : null, text);
                if (decided is not null)
                {
                    diagnostics.ShouldContain(d => d.Id == "RK2008" || d.Id == "RK2009" || d.Id == "RK2017", text);
                }
            },
            tries: 3_000
        );

    private static bool? Decide(BoundExpression condition)
    {
        var trees = new TreeEquality();
        var reader = new ConditionReader(trees, new AtomReader(trees, new Constants(null)));
        var analysis = new ConditionAnalysis(trees, reader, new MeaningReporter(new DiagnosticBag()));
        return analysis.Analyse(reader.Read(condition, isNegated: false), null);
    }

    private static Gen<string> Conditions(string operand, int depth)
    {
        var leaf =
            from operation in Gen.Elements("==", "!=", "<", "<=", ">", ">=")
            from value in Gen.Choose(0, 9)
            from form in Gen.Choose(0, 3)
            select form switch
            {
                0 => FormattableString.Invariant($"{value} {operation} {operand}"),
                1 => FormattableString.Invariant($"{operand} {operation} {value}.5"),
                2 => FormattableString.Invariant(
                    $"{operand} is not ({value} or {(operation[0] == '!' ? "> 7" : operation == "==" ? "3" : operation + " 4")})"
                ),
                _ => FormattableString.Invariant($"{operand} {operation} {value}"),
            };
        if (depth == 0)
        {
            return leaf;
        }

        var inner = Conditions(operand, depth - 1);
        var joined =
            from left in inner
            from operation in Gen.Elements("&&", "||")
            from right in inner
            from not in Gen.Elements("", "", "!")
            select $"{not}({left} {operation} {right})";
        return Gen.Frequency((1, leaf), (3, joined));
    }

    /// <summary>The condition for one value of its operand.</summary>
    private static bool Holds(BoundExpression node, int value) =>
        node switch
        {
            NotExpression not => !Holds(not.Operand, value),
            LogicalExpression { IsAnd: true } both => Holds(both.Left, value) && Holds(both.Right, value),
            LogicalExpression either => Holds(either.Left, value) || Holds(either.Right, value),
            PatternExpression pattern => Matches(pattern.Pattern, value),
            ComparisonExpression comparison => comparison.Operator.Holds(
                Number(comparison.Left, value).CompareTo(Number(comparison.Right, value))
            ),
            _ => throw new InvalidOperationException($"No case for {node.GetType().Name}."),
        };

    private static bool Matches(BoundPattern pattern, int value) =>
        pattern switch
        {
            NotPattern not => !Matches(not.Pattern, value),
            LogicalPattern { IsAnd: true } both => Matches(both.Left, value) && Matches(both.Right, value),
            LogicalPattern either => Matches(either.Left, value) || Matches(either.Right, value),
            ComparisonPattern one => one.Operator.Holds(((decimal)value).CompareTo((decimal)(long)one.Value)),
            _ => throw new InvalidOperationException($"No case for {pattern.GetType().Name}."),
        };

    private static decimal Number(BoundExpression side, int value) =>
        side is ConstantExpression constant
            ? constant.Value is long whole
                ? whole
                : (decimal)constant.Value
            : value;
}
