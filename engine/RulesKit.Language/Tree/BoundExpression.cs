using RulesKit.Language.Types;

namespace RulesKit.Language.Tree;

/// <summary>
/// A node of the typed tree: an expression whose names and types are settled. What has no node can't be written, so the
/// tree is the language's whitelist. Immutable.
/// </summary>
internal abstract class BoundExpression(RuleType type, Origin origin, ValueMeaning? meaning = null)
{
    public RuleType Type { get; } = type;

    public Origin Origin { get; } = origin;

    public ValueMeaning Meaning { get; } = meaning ?? ValueMeaning.None;

    /// <summary>The nodes directly below, in the order in which they are evaluated.</summary>
    public abstract IReadOnlyList<BoundExpression> Children { get; }
}
