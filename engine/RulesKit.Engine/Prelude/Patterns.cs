using System.ComponentModel;

namespace RulesKit.Engine.Prelude;

/// <summary>Patterns over dates and periods, which C# has no constants of.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Patterns
{
    /// <summary>Whether a value, worked out once, satisfies a condition.</summary>
    public static bool Is<T>(T value, Func<T, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return condition(value);
    }
}
