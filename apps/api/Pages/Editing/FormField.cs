using RulesKit.Language.Json;
using RulesKit.Language.Models;

namespace RulesKit.Api.Pages.Editing;

/// <summary>A value of the plan that can be changed without touching the text. Immutable.</summary>
public sealed record FormField
{
    /// <summary>JSON pointer of the value.</summary>
    public required string Pointer { get; init; }

    /// <summary>The value's name and the item it belongs to, for people who hear the form.</summary>
    public required string Label { get; init; }

    /// <summary>How it is entered.</summary>
    public required FieldKind Kind { get; init; }

    /// <summary>The value as the plan writes it, texts without their quotes; empty when it is absent.</summary>
    public required string Value { get; init; }

    /// <summary>What a choice is made from.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Whether the value may be left out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The object that has the value, in the text.</summary>
    internal JsonObject Owner { get; init; } = null!;

    /// <summary>What the model says of it.</summary>
    internal ModelMember Member { get; init; } = null!;
}
