using RulesKit.Language.Text;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

/// <summary>One use of an operation over a sequence.</summary>
/// <param name="Span">The call.</param>
/// <param name="Name">The operation.</param>
/// <param name="Element">What the sequence holds.</param>
/// <param name="Source">The type of the sequence itself.</param>
/// <param name="Body">The lambda's body; null when there is none.</param>
internal sealed record SequenceUse(TextSpan Span, string Name, NetType Element, NetType Source, Node? Body)
{
    /// <summary>What each item is taken as: the lambda's value, or the item itself.</summary>
    public NetType Value => Body?.Type ?? Element;
}
