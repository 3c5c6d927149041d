using System.Globalization;
using RulesKit.Language.Json;

namespace RulesKit.Engine.Plans;

/// <summary>A place in a plan: a JSON pointer that is only written out when someone asks.</summary>
internal sealed class Place
{
    private readonly Place? parent;
    private readonly string? name;
    private readonly int index;

    private Place(Place? parent, string? name, int index)
    {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /// <summary>The plan itself.</summary>
    public static Place Root { get; } = new(null, null, 0);

    /// <summary>The JSON pointer (RFC 6901); empty for the plan itself.</summary>
    public string Pointer =>
        parent is null
            ? ""
            : $"{parent.Pointer}/{(name is null ? index.ToString(CultureInfo.InvariantCulture) : JsonPointer.Escape(name))}";

    public Place Member(string jsonName) => new(this, jsonName, 0);

    public Place Item(int itemIndex) => new(this, null, itemIndex);

    /// <summary>Whether this place is another one, or lies inside of it.</summary>
    public bool IsIn(Place other)
    {
        var (inner, outer) = (Pointer, other.Pointer);
        return inner.StartsWith(outer, StringComparison.Ordinal)
            && (inner.Length == outer.Length || inner[outer.Length] == '/');
    }

    public override string ToString() => Pointer;
}
