using RulesKit.Language.Json;
using RulesKit.Language.Text;

namespace RulesKit.Language.Fixes;

/// <summary>Takes something out of a JSON text, with the comma and the line that are its own.</summary>
internal static class Removal
{
    /// <summary>A constant or a definition, by the place of its name.</summary>
    public static TextEdit? OfProperty(JsonObject root, TextSpan name)
    {
        foreach (var key in new[] { "constants", "definitions" })
        {
            if (root.Find(key)?.Value is JsonObject owner && Without(owner, p => p.NameNode.Span == name) is { } edit)
            {
                // The last one takes its empty owner along.
                return owner.Properties.Count == 1 ? Without(root, p => p.Name == key) : edit;
            }
        }

        return null;
    }

    /// <summary>The item of an array, by its place.</summary>
    public static TextEdit? OfItem(JsonValue tree, TextSpan item)
    {
        foreach (var array in JsonWalk.All(tree).OfType<JsonArray>())
        {
            var spans = array.Items.Select(i => i.Span).ToArray();
            if (Array.IndexOf(spans, item) is var index and >= 0)
            {
                return Without(array.Source.Text, spans, index);
            }
        }

        return null;
    }

    /// <summary>The item of the outermost array that holds a place: a rule, by the place of its id.</summary>
    public static TextEdit? OfItemAround(JsonObject root, TextSpan place)
    {
        var list = root.Find("rules")?.Value as JsonArray;
        var item = list?.Items.FirstOrDefault(i => i.Span.Start <= place.Start && place.End <= i.Span.End);
        return item is null ? null : OfItem(list!, item.Span);
    }

    /// <summary>A suppression, by the place of its id; the last one takes its empty list along.</summary>
    public static TextEdit? OfSuppression(JsonObject root, TextSpan id)
    {
        foreach (var owner in JsonWalk.All(root).OfType<JsonObject>())
        {
            if (owner.Find("suppress")?.Value is not JsonArray list)
            {
                continue;
            }

            var found = list.Items.FirstOrDefault(i => (i as JsonObject)?.Find("id")?.Value.Span == id);
            if (found is not null)
            {
                return list.Items.Count == 1 ? Without(owner, p => p.Name == "suppress") : OfItem(list, found.Span);
            }
        }

        return null;
    }

    private static TextEdit? Without(JsonObject owner, Func<JsonProperty, bool> isMeant)
    {
        var spans = owner.Properties.Select(p => p.NameNode.Span.Union(p.Value.Span)).ToArray();
        for (var i = 0; i < spans.Length; i++)
        {
            if (isMeant(owner.Properties[i]))
            {
                return Without(owner.Source.Text, spans, i);
            }
        }

        return null;
    }

    /// <summary>Up to the next part; the last part goes together with the comma before it.</summary>
    private static TextEdit Without(string text, TextSpan[] parts, int index)
    {
        var part = parts[index];
        if (index + 1 < parts.Length)
        {
            return new TextEdit(TextSpan.FromBounds(part.Start, parts[index + 1].Start), "");
        }

        if (index > 0)
        {
            return new TextEdit(TextSpan.FromBounds(parts[index - 1].End, part.End), "");
        }

        // The only one: what is left is empty, and its blanks with it.
        var (start, end) = (part.Start, part.End);
        while (char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        while (char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return new TextEdit(TextSpan.FromBounds(start, end), "");
    }
}
