using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace RulesKit.Engine.Prelude;

/// <summary>The value of a definition, worked out once. Used by one thread.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Performance", "CA1815", Justification = "Nobody compares what remembers a value.")]
public struct Remembered<T>
{
    /// <summary>Whether the value was worked out.</summary>
    public bool IsKnown { get; private set; }

    /// <summary>The value, once it is known.</summary>
    public T? Value { get; private set; }

    /// <summary>Keeps a value.</summary>
    public T Keep(T value)
    {
        (IsKnown, Value) = (true, value);
        return value;
    }
}
