namespace RulesKit.Workflows.Types;

/// <summary>A JSON object as rules see it: one value for each member of its shape. Two with the same values are equal.</summary>
internal sealed class JsonRecord(JsonShape shape, object?[] values) : IEquatable<JsonRecord>
{
    public JsonShape Shape { get; } = shape;

    /// <summary>Stands for a value that this row lacks, where the type has no null.</summary>
    public static readonly object Absent = new();

    /// <summary>A member's value; null also for one that the row lacks.</summary>
    public object? this[int index] => IsAbsent(index) ? null : values[index];

    public bool IsAbsent(int index) => ReferenceEquals(values[index], Absent);

    /// <summary>The names of the members that are there.</summary>
    public IEnumerable<string> PresentNames => Shape.Names.Where((_, i) => values[i] is not null && !IsAbsent(i));

    private object?[] Values => values;

    public bool Equals(JsonRecord? other) =>
        other is not null
        && (
            ReferenceEquals(this, other)
            || (
                Shape.Names.SequenceEqual(other.Shape.Names, StringComparer.Ordinal)
                && values.SequenceEqual(other.Values)
            )
        );

    public override bool Equals(object? obj) => Equals(obj as JsonRecord);

    public override int GetHashCode()
    {
        var code = new HashCode();
        foreach (var value in values)
        {
            code.Add(value);
        }

        return code.ToHashCode();
    }
}
