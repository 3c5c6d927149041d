using RulesKit.Language.Json;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Changes;

/// <summary>One change of a plan, as scenarios and tests write it.</summary>
internal sealed record Change
{
    public required ChangeKind Kind { get; init; }

    public required ChangePath Path { get; init; }

    /// <summary>The path as it was written, for messages.</summary>
    public required JsonString PathText { get; init; }

    /// <summary>The value of set and add.</summary>
    public JsonValue? Value { get; init; }

    /// <summary>The factor of scale.</summary>
    public decimal Factor { get; init; }

    /// <summary>The distance of shift.</summary>
    public CalendarSpan Distance { get; init; }

    /// <summary>Whether matching nothing is fine.</summary>
    public bool IsOptional { get; init; }
}
