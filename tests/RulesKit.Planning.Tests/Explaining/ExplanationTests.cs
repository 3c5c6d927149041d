using RulesKit.Engine.Checking;
using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Explaining;
using RulesKit.Engine.Verdicts;
using RulesKit.Planning.Tests.Support;
using Outcome = RulesKit.Engine.Verdicts.Outcome;

namespace RulesKit.Planning.Tests.Explaining;

public sealed class ExplanationTests
{
    private static readonly RuleSet Shipped = RuleSet.Load(Repository.RuleSetFolder);
    private static readonly PlanChecker Checker = Shipped.CreateChecker();

    public static TheoryData<string> Plans =>
        [
            .. Directory
                .GetFiles(Path.Combine(Repository.RuleSetFolder, "plans"))
                .Select(f => Path.GetFileName(f))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Plans))]
    public void An_explanation_is_never_another_opinion_than_the_check(string file)
    {
        var explainer = new RuleExplainer(Shipped);
        var text = File.ReadAllText(Path.Combine(Repository.RuleSetFolder, "plans", file));
        var plan = Shipped.ReadPlan(text, file).PlanOrThrow();
        var verdict = Checker.Check(plan);
        foreach (var rule in Shipped.Bound.Rules)
        {
            var told = verdict.Rules.First(r => r.Id == rule.Id);
            var explained = explainer.Explain(rule, plan, new CheckOptions());
            OutcomeOf(explained).ShouldBe(told.Outcome, rule.Id);
            explained
                .Items.Where(i => IsFinding(i.Judgement))
                .Select(i => i.Pointer)
                .Concat(explained.Lacks.Select(l => l.Pointer))
                .ShouldBe(told.Findings.Select(f => f.Pointer), ignoreOrder: true, rule.Id);
            explained
                .Items.Where(i => i.Judgement == ItemJudgement.Failed)
                .ShouldAllBe(i => i.Require!.Value!.Equals(false));
            explained.Items.SelectMany(Expressions).ShouldAllBe(e => IsExplained(e));
        }
    }

    /// <summary>What is known has a value, what is not has a reason.</summary>
    private static bool IsExplained(ExplainedExpression node) =>
        !node.IsNeeded || (node.State == ValueState.Known ? node.Value is not null : node.Note is { Length: > 0 });

    private static IEnumerable<ExplainedExpression> Expressions(ExplainedItem item) =>
        item.Exceptions.Append(item.When).Append(item.Require).OfType<ExplainedExpression>().SelectMany(All);

    private static IEnumerable<ExplainedExpression> All(ExplainedExpression node) =>
        node.Parts.Concat(node.Cases.Select(c => c.Body)).SelectMany(All).Prepend(node);

    private static Outcome OutcomeOf(ExplainedRule rule) =>
        rule.WhyNotInForce is not null
            ? Outcome.NotInForce
            : rule
                .Items.Aggregate(default(RuleTally), (tally, item) => tally.Plus(item.Judgement))
                .PlusMissing(rule.Lacks.Count)
                .Outcome;

    private static bool IsFinding(ItemJudgement judgement) =>
        judgement is not (ItemJudgement.Passed or ItemJudgement.OutOfScope);
}
