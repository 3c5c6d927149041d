using System.ComponentModel;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Generated;

/// <summary>A type of the language, for generated code. Immutable and thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedType
{
    internal GeneratedType(RuleType type) => Type = type;

    /// <summary>True or false.</summary>
    public static GeneratedType Boolean { get; } = new(ScalarType.Boolean);

    /// <summary>A whole number of 64 bits.</summary>
    public static GeneratedType Integer { get; } = new(ScalarType.Integer);

    /// <summary>An exact decimal number.</summary>
    public static GeneratedType Number { get; } = new(ScalarType.Number);

    /// <summary>A text.</summary>
    public static GeneratedType Text { get; } = new(ScalarType.Text);

    /// <summary>A day.</summary>
    public static GeneratedType Date { get; } = new(ScalarType.Date);

    /// <summary>A month, quarter, half-year or year.</summary>
    public static GeneratedType Period { get; } = new(ScalarType.Period);

    internal RuleType Type { get; }

    /// <summary>A sequence of values of one type.</summary>
    public static GeneratedType Sequence(GeneratedType element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return new GeneratedType(new SequenceType(element.Type));
    }

    /// <summary>Items with the same key.</summary>
    public static GeneratedType Group(GeneratedType key, GeneratedType element)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(element);
        return new GeneratedType(new GroupType((ScalarType)key.Type, element.Type));
    }
}
