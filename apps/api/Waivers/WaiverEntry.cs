using System.Text.Json.Serialization;

namespace RulesKit.Api.Waivers;

/// <summary>A waiver, from the request on.</summary>
internal sealed record WaiverEntry
{
    public required string Id { get; init; }

    public required string RuleSet { get; init; }

    /// <summary>The rule that may be broken.</summary>
    public required string Rule { get; init; }

    /// <summary>The only plan it holds for; absent for any.</summary>
    public string? Plan { get; init; }

    /// <summary>The only items it holds for, by key or JSON pointer; absent for every finding of the rule.</summary>
    public IReadOnlyList<string>? Items { get; init; }

    /// <summary>Why it is asked for.</summary>
    public required string Reason { get; init; }

    /// <summary>The first day on which it is live.</summary>
    public required string From { get; init; }

    /// <summary>The day from which on it is not live any more.</summary>
    public required string To { get; init; }

    /// <summary><c>requested</c>, <c>approved</c> or <c>expired</c>; checks take approved ones into account.</summary>
    public required WaiverState State { get; init; }

    public required string RequestedBy { get; init; }

    /// <summary>The key or subject behind the name; null for requests from before it was kept. Shown to nobody.</summary>
    [JsonIgnore]
    public string? RequesterId { get; init; }

    public required DateTimeOffset RequestedAt { get; init; }

    public string? ApprovedBy { get; init; }

    public DateTimeOffset? ApprovedAt { get; init; }

    public string? ExpiredBy { get; init; }

    public DateTimeOffset? ExpiredAt { get; init; }
}
