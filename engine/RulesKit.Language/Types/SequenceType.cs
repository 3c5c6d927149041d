namespace RulesKit.Language.Types;

/// <summary>Many values of one type, in order.</summary>
internal sealed class SequenceType(RuleType element) : RuleType
{
    public RuleType Element { get; } = element;

    public override string Display => $"sequence of {Element.Display}";
}
