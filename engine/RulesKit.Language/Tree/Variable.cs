using RulesKit.Language.Types;

namespace RulesKit.Language.Tree;

/// <summary>A lambda's parameter or a rule's forEach variable; compared by reference.</summary>
internal sealed class Variable(string name, RuleType type, ValueMeaning meaning)
{
    public string Name { get; } = name;

    public RuleType Type { get; } = type;

    public ValueMeaning Meaning { get; } = meaning;
}
