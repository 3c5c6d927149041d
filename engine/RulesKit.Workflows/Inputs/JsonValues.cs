using System.Globalization;
using System.Numerics;
using RulesKit.Language.Json;

namespace RulesKit.Workflows.Inputs;

/// <summary>JSON as the .NET values that Newtonsoft.Json makes of it for RulesEngine.</summary>
internal static class JsonValues
{
    private static readonly string[] DateForms =
    [
        "yyyy-MM-dd'T'HH:mm:ss",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd'T'HH:mm:ssK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    /// <summary>Whole numbers become long, others double, ISO texts DateTime, objects dictionaries, arrays lists.</summary>
    public static object? ToObject(JsonValue value) =>
        value switch
        {
            JsonObject json => ToDictionary(json),
            JsonArray array => array.Items.Select(ToObject).ToList(),
            JsonString text => ToText(text.Value),
            JsonNumber number => ToNumber(number),
            JsonBoolean flag => flag.Value,
            _ => null,
        };

    private static Dictionary<string, object?> ToDictionary(JsonObject json)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in json.Properties)
        {
            members[property.Name] = ToObject(property.Value);
        }

        return members;
    }

    private static object ToText(string text) =>
        text.Length >= 19
        && text[10] == 'T'
        && DateTime.TryParseExact(
            text,
            DateForms,
            CultureInfo.InvariantCulture,
            DateTimeStyles.RoundtripKind,
            out var date
        )
            ? date
            : text;

    private static object ToNumber(JsonNumber number) =>
        !number.IsWhole ? double.Parse(number.Text, CultureInfo.InvariantCulture)
        : long.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? (object)whole
        : Big(number);

#pragma warning disable CA1859 // Whatever mentions the library of big numbers loads it, its callers too.
    private static object Big(JsonNumber number) => BigInteger.Parse(number.Text, CultureInfo.InvariantCulture);
#pragma warning restore CA1859
}
