using RulesKit.Engine.Plans;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Interpreting;

/// <summary>One value read, one absence met, or one fault.</summary>
internal sealed class Ground(GroundKind kind, Origin origin, Place place, object? value, string? note) : Grounds
{
    public GroundKind Kind { get; } = kind;

    public Origin Origin { get; } = origin;

    public Place Place { get; } = place;

    /// <summary>The value; null for what is absent and for a fault.</summary>
    public object? Value { get; } = value;

    /// <summary>What is absent or went wrong; null for a value.</summary>
    public string? Note { get; } = note;

    /// <summary>A value is named once however often it was read; absences and faults differ by what they say.</summary>
    public (string Pointer, string Text, bool HasValue) Identity => (Place.Pointer, Note ?? "", Value is not null);
}
