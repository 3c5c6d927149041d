namespace RulesKit.Language.Models;

/// <summary>What a single value must be like, beyond its type.</summary>
internal sealed record ValueConstraints
{
    public static ValueConstraints None { get; } = new();

    public decimal? Minimum { get; init; }

    public bool IsMinimumExclusive { get; init; }

    public decimal? Maximum { get; init; }

    public bool IsMaximumExclusive { get; init; }

    /// <summary>The texts that a value may be; null when any text is fine.</summary>
    public IReadOnlyList<string>? Texts { get; init; }

    /// <summary>A pattern that a text must match somewhere (JSON Schema's reading); null when any text is fine.</summary>
    public TextPattern? Pattern { get; init; }

    public int MinimumLength { get; init; }

    public int MaximumLength { get; init; } = int.MaxValue;

    /// <summary>The same with bounds; of an inclusive and an exclusive one on a side the stricter counts.</summary>
    public ValueConstraints WithBounds(
        decimal? minimum,
        decimal? exclusiveMinimum,
        decimal? maximum,
        decimal? exclusiveMaximum
    )
    {
        var isMinimumExclusive = exclusiveMinimum is not null && !(minimum > exclusiveMinimum);
        var isMaximumExclusive = exclusiveMaximum is not null && !(maximum < exclusiveMaximum);
        return this with
        {
            Minimum = isMinimumExclusive ? exclusiveMinimum : minimum,
            IsMinimumExclusive = isMinimumExclusive,
            Maximum = isMaximumExclusive ? exclusiveMaximum : maximum,
            IsMaximumExclusive = isMaximumExclusive,
        };
    }

    public bool Equals(ValueConstraints? other) =>
        other is not null
        && Minimum == other.Minimum
        && IsMinimumExclusive == other.IsMinimumExclusive
        && Maximum == other.Maximum
        && IsMaximumExclusive == other.IsMaximumExclusive
        && (Texts ?? []).SequenceEqual(other.Texts ?? [], StringComparer.Ordinal)
        && (Texts is null) == (other.Texts is null)
        && string.Equals(Pattern?.ToString(), other.Pattern?.ToString(), StringComparison.Ordinal)
        && MinimumLength == other.MinimumLength
        && MaximumLength == other.MaximumLength;

    public override int GetHashCode() => Minimum.GetHashCode() ^ Maximum.GetHashCode() ^ MinimumLength;
}
