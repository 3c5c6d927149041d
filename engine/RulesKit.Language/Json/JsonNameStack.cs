namespace RulesKit.Language.Json;

/// <summary>
/// The properties of an object and of those around it, while they are collected; tells which names stand twice in one
/// object. Used by one reading.
/// </summary>
internal sealed class JsonNameStack
{
    /// <summary>Most objects have a few properties, and a walk over these costs less than a set.</summary>
    private const int WalkedUpTo = 16;

    private readonly List<JsonProperty> properties = [];

    /// <summary>Where the properties of the innermost object start.</summary>
    private int first;

    /// <summary>The names of the innermost object; null while it has few.</summary>
    private HashSet<string>? names;

    /// <summary>Whether the innermost object has no property yet.</summary>
    public bool IsEmpty => properties.Count == first;

    /// <summary>Starts an object inside of the innermost one, which is given back for <see cref="End"/>.</summary>
    public (int First, HashSet<string>? Names) Begin()
    {
        var outer = (first, names);
        (first, names) = (properties.Count, null);
        return outer;
    }

    /// <summary>Adds a property to the innermost object; false when it had one of that name.</summary>
    public bool Add(JsonProperty property)
    {
        var isNew = names?.Add(property.Name) ?? !IsAmong(property.Name);
        properties.Add(property);
        if (names is null && properties.Count - first > WalkedUpTo)
        {
            names = new HashSet<string>(properties.Skip(first).Select(p => p.Name), StringComparer.Ordinal);
        }

        return isNew;
    }

    /// <summary>Ends the innermost object and gives its properties.</summary>
    public JsonProperty[] End((int First, HashSet<string>? Names) outer)
    {
        var own = new JsonProperty[properties.Count - first];
        properties.CopyTo(first, own, 0, own.Length);
        properties.RemoveRange(first, own.Length);
        (first, names) = outer;
        return own;
    }

    private bool IsAmong(string name)
    {
        for (var i = first; i < properties.Count; i++)
        {
            if (string.Equals(properties[i].Name, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
