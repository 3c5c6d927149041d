namespace RulesKit.Workflows.Binding;

/// <summary>Gives out the places of a frame, one after another.</summary>
internal sealed class SlotCounter
{
    public int Count { get; private set; }

    public int Take() => Count++;
}
