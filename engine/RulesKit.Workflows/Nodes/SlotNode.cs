using RulesKit.Language.Text;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary>An input or the item of a lambda.</summary>
internal sealed class SlotNode(NetType type, TextSpan span, int slot, string name, bool isInput) : Node(type, span)
{
    public int Slot { get; } = slot;

    public string Name { get; } = name;

    public bool IsInput { get; } = isInput;

    public override object? Box(Frame frame) => frame.Slots[Slot];
}
