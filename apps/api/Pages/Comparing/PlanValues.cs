using System.Globalization;
using RulesKit.Language.Json;

namespace RulesKit.Api.Pages.Comparing;

/// <summary>Every value of a plan by its place. Items are told by what names them, so that an item that moved stays itself.</summary>
internal static class PlanValues
{
    /// <summary>Stands between the steps of a place.</summary>
    public const string Separator = " / ";

    private const string Id = "id";

    /// <summary>What tells items without an id from each other.</summary>
    private static readonly string[] Names = ["product", "business", "kind", "market", "period", "component"];

    /// <summary>Values and items; an item stands before what it holds.</summary>
    public static IReadOnlyDictionary<string, PlanValue> Of(JsonValue? root)
    {
        var values = new Dictionary<string, PlanValue>(StringComparer.Ordinal);
        Add(values, "", root);
        return values;
    }

    private static void Add(Dictionary<string, PlanValue> values, string place, JsonValue? value)
    {
        switch (value)
        {
            case JsonObject owner:
                foreach (var property in owner.Properties)
                {
                    Add(
                        values,
                        place.Length == 0 ? property.Name : $"{place}{Separator}{property.Name}",
                        property.Value
                    );
                }

                break;
            case JsonArray items:
                var taken = new HashSet<string>(StringComparer.Ordinal);
                for (var i = 0; i < items.Items.Count; i++)
                {
                    var item = $"{place}{Separator}{Unique(taken, NameOf(items.Items[i], i))}";
                    if (items.Items[i] is JsonObject whole)
                    {
                        values[item] = new PlanValue(SummaryOf(whole), IsItem: true);
                    }

                    Add(values, item, items.Items[i]);
                }

                break;
            case not null:
                values[place] = new PlanValue(TextOf(value), IsItem: false);
                break;
        }
    }

    private static string TextOf(JsonValue value) =>
        value is JsonString text ? text.Value : value.Source.Text.Substring(value.Span.Start, value.Span.Length);

    /// <summary>An item in one line; what lies deeper is only hinted at.</summary>
    private static string SummaryOf(JsonObject item) =>
        string.Join(
            ", ",
            item.Properties.Select(p =>
                p.Value is JsonObject or JsonArray ? $"{p.Name} …" : $"{p.Name} {TextOf(p.Value)}"
            )
        );

    private static string NameOf(JsonValue item, int index)
    {
        if (item is not JsonObject owner)
        {
            return (index + 1).ToString(CultureInfo.InvariantCulture);
        }

        string? Named(string name) => (owner.Find(name)?.Value as JsonString)?.Value;
        var name = Named(Id) ?? string.Join(' ', Names.Select(Named).OfType<string>());
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
