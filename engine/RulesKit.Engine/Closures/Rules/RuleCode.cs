using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Rules;

/// <summary>A rule, ready to run.</summary>
internal abstract class RuleCode
{
    /// <param name="frame">The state of the check.</param>
    /// <param name="findings">Takes the items that do not keep the rule; null when nobody asks which they are.</param>
    public abstract RuleTally Evaluate(Frame frame, List<FindingOrdinal>? findings);
}
