using RulesKit.Language.Tree;

namespace RulesKit.Language.Binding;

/// <summary>An operation on sequences and what stands between its brackets.</summary>
internal sealed record SequenceMember(SequenceOperator Operator, SequenceArgument Argument)
{
    public string Name { get; } = Operator.ToString();
}
