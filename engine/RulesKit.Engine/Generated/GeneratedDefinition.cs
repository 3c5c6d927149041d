using System.ComponentModel;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Generated;

/// <summary>A named expression, for generated code. Immutable and thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedDefinition
{
    /// <summary>Makes the definition.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="body">What it stands for.</param>
    public GeneratedDefinition(string name, GeneratedNode body)
    {
        ArgumentNullException.ThrowIfNull(body);
        // Its size was bounded when the project was built; nothing asks for it afterwards.
        Definition = new Definition(name, body.Expression, default);
    }

    internal Definition Definition { get; }
}
