using System.ComponentModel;

namespace RulesKit.Engine.Prelude;

/// <summary>Reads what may be absent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Required
{
    /// <summary>The value of what may be absent; <c>.Value</c> of texts, objects and sequences.</summary>
    /// <exception cref="MissingValueException">It is absent.</exception>
    public static T OrMissing<T>(this T? value)
        where T : class => value ?? throw new MissingValueException("A value is not given.");
}
