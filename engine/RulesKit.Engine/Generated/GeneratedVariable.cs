using System.ComponentModel;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Generated;

/// <summary>An item that expressions name, for generated code. Immutable and thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedVariable
{
    /// <summary>Makes the variable.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="type">Its type.</param>
    /// <param name="unit">Its unit; null for none.</param>
    public GeneratedVariable(string name, GeneratedType type, string? unit = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        Variable = new Variable(name, type.Type, ValueMeaning.OfUnit(unit));
    }

    internal Variable Variable { get; }
}
