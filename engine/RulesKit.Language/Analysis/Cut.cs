namespace RulesKit.Language.Analysis;

/// <summary>A place between values: just before a value, or just after it.</summary>
internal readonly record struct Cut(decimal Value, bool IsAfter)
{
    /// <summary>Negative when this place comes before another, 0 when it is the same.</summary>
    public int CompareWith(Cut other)
    {
        var byValue = Value.CompareTo(other.Value);
        return byValue != 0 ? byValue : IsAfter.CompareTo(other.IsAfter);
    }

    /// <summary>The same place among whole numbers, of which each has one place only: before the next number.</summary>
    public Cut AmongWholeNumbers()
    {
        // No whole number of the language is as large as this, so that larger ones need not be told apart.
        const decimal Beyond = 10_000_000_000_000_000_000m;
        var value = Math.Max(-Beyond, Math.Min(Beyond, Value));
        var floor = decimal.Floor(value);
        return floor == value && !IsAfter ? new Cut(value, IsAfter: false) : new Cut(floor + 1, IsAfter: false);
    }
}
