namespace RulesKit.Language.Json;

/// <summary>Tells which names stand twice among the properties of one object, while they are collected.</summary>
internal sealed class JsonNameSet(List<JsonProperty> properties)
{
    /// <summary>Most objects have a few properties, and a walk over these costs less than a set.</summary>
    private const int WalkedUpTo = 16;

    private HashSet<string>? names;

    /// <summary>Adds a property to the list; false when one of its name was there before.</summary>
    public bool Add(JsonProperty property)
    {
        var isNew = names?.Add(property.Name) ?? !IsAmong(property.Name);
        properties.Add(property);
        if (names is null && properties.Count > WalkedUpTo)
        {
            names = new HashSet<string>(properties.Select(p => p.Name), StringComparer.Ordinal);
        }

        return isNew;
    }

    private bool IsAmong(string name)
    {
        foreach (var property in properties)
        {
            if (string.Equals(property.Name, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
