using RulesKit.Language.Models;

namespace RulesKit.Language.Tree;

/// <summary>What is known of a value beyond its type, carried from the model's member through the tree.</summary>
/// <param name="Unit">What a number counts; null when unknown or mixed.</param>
/// <param name="Texts">The texts that the value may be; null when any.</param>
/// <param name="Measure">How a figure relates to time; null when unknown.</param>
/// <param name="Member">The member that the value was read from; null when it was computed.</param>
internal sealed record ValueMeaning(string? Unit, IReadOnlyList<string>? Texts, Measure? Measure, ModelMember? Member)
{
    public static ValueMeaning None { get; } = new(null, null, null, null);

    /// <summary>What the model says of a member's values; the same object for each reading of it.</summary>
    public static ValueMeaning Of(ModelMember member) => member.Meaning;

    public static ValueMeaning OfUnit(string? unit) => unit is null ? None : None with { Unit = unit };
}
