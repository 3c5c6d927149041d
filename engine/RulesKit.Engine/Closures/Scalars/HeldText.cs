using System.Runtime.CompilerServices;
using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Scalars;

/// <summary>A text, or the key of an object, that an outer loop works on and a cell holds for the loops inside.</summary>
internal sealed class HeldText(Slot<Cell<object>> slot)
{
    public ValueState Read(Frame frame, object? item, out string value)
    {
        // The code that filled the cell was built for a sequence of texts.
        value = Unsafe.As<string>(slot.In(frame).Value);
        return ValueState.Known;
    }
}
