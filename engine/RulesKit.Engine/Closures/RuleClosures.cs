using RulesKit.Engine.Closures.Compiling;
using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Closures.Readers;
using RulesKit.Engine.Closures.Rules;
using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Plans;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures;

/// <summary>
/// A rule set as delegates that call each other, built from the tree for one layout of plans. No code is generated.
/// Thread-safe.
/// </summary>
/// <remarks>While plans pass, checking them allocates nothing.</remarks>
internal sealed class RuleClosures
{
    private readonly RuleCode[] rules;
    private readonly FramePool frames;

    private RuleClosures(RuleCode[] rules, FrameLayout layout)
    {
        this.rules = rules;
        frames = new FramePool(layout);
    }

    /// <summary>Builds the delegates. Worth keeping.</summary>
    /// <param name="ruleSet">A rule set without errors.</param>
    /// <param name="layout">The layout of all plans that will be checked.</param>
    public static RuleClosures Compile(BoundRuleSet ruleSet, PlanLayout layout)
    {
        var places = new FrameLayout();
        var compiler = new CodeCompiler(MemberReaders.For(layout, places), places, DefinitionUses.Of(ruleSet));
        var ruleCompiler = new RuleCompiler(compiler, places);
        return new RuleClosures([.. ruleSet.Rules.Select(ruleCompiler.Compile)], places);
    }

    /// <summary>Checks one rule.</summary>
    /// <param name="rule">The rule's place in its rule set.</param>
    /// <param name="plan">A plan of the layout that the closures were built for.</param>
    /// <param name="asOf">The date that the plan is seen from.</param>
    /// <param name="findings">Takes the items that do not keep the rule; null when nobody asks which they are.</param>
    public RuleTally Evaluate(int rule, PreparedPlan plan, Date asOf, List<FindingOrdinal>? findings)
    {
        using var check = Begin(plan, asOf);
        return check.Evaluate(rule, findings);
    }

    /// <summary>Begins to check several rules of one plan: what definitions give is worked out once for all of them.</summary>
    /// <param name="plan">A plan of the layout that the closures were built for.</param>
    /// <param name="asOf">The date that the plan is seen from.</param>
    /// <param name="cancellation">Gives up.</param>
    public ClosureCheck Begin(PreparedPlan plan, Date asOf, CancellationToken cancellation = default)
    {
        var frame = frames.Rent();
        frame.Start(plan, asOf, cancellation);
        return new ClosureCheck(rules, frame, frames);
    }
}
