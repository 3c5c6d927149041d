using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>Whether a sequence is there.</summary>
internal sealed class SourcePresence(ItemSource? items, CellSource? cells)
{
    public ValueState Find(Frame frame, object? item) =>
        items is null ? cells!.Open(frame, item, out _) : items.Open(frame, item, out _);
}
