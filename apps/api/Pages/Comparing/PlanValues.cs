using System.Globalization;
using RulesKit.Language.Json;

namespace RulesKit.Api.Pages.Comparing;

/// <summary>Every value of a plan by its place. Items are told by what names them, so that an item that moved stays itself.</summary>
internal static class PlanValues
{
    private static readonly string[] Names = ["id", "product", "business", "kind", "market", "period", "component"];

    public static IReadOnlyDictionary<string, string> Of(JsonValue? root)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(values, "", root);
        return values;
    }

    private static void Add(Dictionary<string, string> values, string place, JsonValue? value)
    {
        switch (value)
        {
            case JsonObject owner:
                foreach (var property in owner.Properties)
                {
                    Add(values, place.Length == 0 ? property.Name : $"{place} / {property.Name}", property.Value);
                }

                break;
            case JsonArray items:
                var taken = new HashSet<string>(StringComparer.Ordinal);
                for (var i = 0; i < items.Items.Count; i++)
                {
                    Add(values, $"{place} / {Unique(taken, NameOf(items.Items[i], i))}", items.Items[i]);
                }

                break;
            case not null:
                values[place] = value is JsonString text
                    ? text.Value
                    : value.Source.Text.Substring(value.Span.Start, value.Span.Length);
                break;
        }
    }

    private static string NameOf(JsonValue item, int index)
    {
        var names = item is JsonObject owner
            ? Names.Select(n => (owner.Find(n)?.Value as JsonString)?.Value).OfType<string>()
            : [];
        var name = string.Join(' ', names);
        return name.Length > 0 ? name : (index + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static string Unique(HashSet<string> taken, string name)
    {
        var unique = name;
        for (var i = 2; !taken.Add(unique); i++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{name} ({i})");
        }

        return unique;
    }
}
