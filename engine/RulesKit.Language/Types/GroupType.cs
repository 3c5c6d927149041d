namespace RulesKit.Language.Types;

/// <summary>What GroupBy gives: a sequence of the items that share a key.</summary>
internal sealed class GroupType(ScalarType key, RuleType element) : RuleType
{
    public ScalarType Key { get; } = key;

    public RuleType Element { get; } = element;

    public override string Display => $"group of {Element.Display} by {Key.Display}";
}
