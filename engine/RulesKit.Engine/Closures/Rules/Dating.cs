using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Rules;

/// <summary>Tells how an item lies to a rule's window, by the date or period that dates it.</summary>
internal abstract class Dating
{
    public abstract WindowMembership Find(Frame frame, object? item);

    /// <summary>The same, and notes the time that the item covers.</summary>
    /// <param name="frame">The state of the check.</param>
    /// <param name="item">The item.</param>
    /// <param name="isSure">Whether the item is the rule's business beyond doubt, the window aside.</param>
    /// <param name="coverage">Takes the time, if the item counts.</param>
    public abstract WindowMembership Find(Frame frame, object? item, bool isSure, Coverage coverage);
}
