namespace RulesKit.Workflows.Types;

/// <summary>The members of a JSON object in their order, by name and type. Two shapes with the same members are equal.</summary>
internal sealed class JsonShape : IEquatable<JsonShape>
{
    private readonly string[] names;
    private readonly NetType[] types;
    private readonly int hash;

    /// <param name="names">The names of the members; the array is kept.</param>
    /// <param name="types">Their types, in the same order; the array is kept.</param>
    public JsonShape(string[] names, NetType[] types)
    {
        this.names = names;
        this.types = types;
        var code = new HashCode();
        for (var i = 0; i < names.Length; i++)
        {
            code.Add(names[i], StringComparer.Ordinal);
            code.Add(types[i]);
        }

        hash = code.ToHashCode();
    }

    /// <summary>Whether it is what the rows of a list have in common, so that a row may lack a member.</summary>
    public bool IsOfRows { get; init; }

    /// <summary>For each member whether a row says that it is null; empty where none does.</summary>
    public IReadOnlyList<bool> NullsInRows { get; init; } = [];

    public IReadOnlyList<string> Names => names;

    public bool IsNullInRows(int index) => NullsInRows.Count > 0 && NullsInRows[index];

    public NetType TypeOf(int index) => types[index];

    /// <summary>The place of the first member with a name, or -1.</summary>
    public int Find(string name, StringComparer comparer) => Array.FindIndex(names, n => comparer.Equals(n, name));

    public bool Equals(JsonShape? other) =>
        other is not null
        && (
            ReferenceEquals(this, other)
            || (
                hash == other.hash
                && IsOfRows == other.IsOfRows
                && names.AsSpan().SequenceEqual(other.names)
                && types.AsSpan().SequenceEqual(other.types)
                && HasSameNulls(other)
            )
        );

    /// <remarks>A loop, as the library's comparison of sequences is compiled anew for bool in every process.</remarks>
    private bool HasSameNulls(JsonShape other)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (IsNullInRows(i) != other.IsNullInRows(i))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as JsonShape);

    public override int GetHashCode() => hash;
}
