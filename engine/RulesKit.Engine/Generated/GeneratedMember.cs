using System.ComponentModel;
using RulesKit.Language.Models;

namespace RulesKit.Engine.Generated;

/// <summary>A member of the model and how the caller's objects hold it, for generated code. Immutable.</summary>
/// <param name="JsonName">Its name in JSON.</param>
/// <param name="Name">Its name in expressions.</param>
/// <param name="Type">Its type; of a reference, that of what it points to.</param>
/// <param name="Read">
/// Its value in an object: bool, long, decimal, string, Date, Period, an object, an <c>IReadOnlyList&lt;object&gt;</c>
/// of these, or null.
/// </param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record GeneratedMember(string JsonName, string Name, GeneratedType Type, Func<object, object?> Read)
{
    /// <summary>Whether a plan may leave it out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether JSON may say null.</summary>
    public bool AllowsNull { get; init; }

    /// <summary>The collection that a reference points into; negative for no reference.</summary>
    public int Collection { get; init; } = -1;

    /// <summary>The least value; null for none.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>Whether the least value itself is excluded.</summary>
    public bool IsMinimumExclusive { get; init; }

    /// <summary>The largest value; null for none.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>Whether the largest value itself is excluded.</summary>
    public bool IsMaximumExclusive { get; init; }

    /// <summary>The texts that are allowed; null for all.</summary>
    public IReadOnlyList<string>? Texts { get; init; }

    /// <summary>The regular expression that a text must match; null for none.</summary>
    public string? Pattern { get; init; }

    /// <summary>The least length of a text.</summary>
    public int MinimumLength { get; init; }

    /// <summary>The largest length of a text.</summary>
    public int MaximumLength { get; init; } = int.MaxValue;

    /// <summary>The least number of items of a sequence.</summary>
    public int MinimumItems { get; init; }

    /// <summary>The unit, for example money; null for none.</summary>
    public string? Unit { get; init; }

    /// <summary>What the member says of the plan; null for nothing.</summary>
    public PlanRole? Role { get; init; }

    internal ValueConstraints Constraints =>
        new()
        {
            Minimum = Minimum,
            IsMinimumExclusive = IsMinimumExclusive,
            Maximum = Maximum,
            IsMaximumExclusive = IsMaximumExclusive,
            Texts = Texts,
            Pattern = Pattern is null ? null : TextPattern.Known(Pattern),
            MinimumLength = MinimumLength,
            MaximumLength = MaximumLength,
        };
}
