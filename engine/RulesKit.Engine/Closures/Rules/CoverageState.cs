using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Rules;

/// <summary>The periods that the items of one rule cover.</summary>
internal sealed class CoverageState(Expectation expectation, DateRange window) : FrameState
{
    public override bool HoldsObjects => false;

    public Coverage Coverage { get; } = new(expectation, window);
}
