using System.Globalization;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
using RulesKit.Language.Text;

namespace RulesKit.Language.Models.JsonSchemas;

/// <summary>Reads single keywords, and reports those whose value has the wrong kind.</summary>
internal sealed class KeywordReader(DiagnosticBag diagnostics)
{
    public string? Text(SchemaNode node, string keyword) => (Value(node, keyword, "a text") as JsonString)?.Value;

    public bool Flag(SchemaNode node, string keyword) =>
        Value(node, keyword, "true or false") is JsonBoolean { Value: true };

    public int Count(SchemaNode node, string keyword, int absent)
    {
        var number = Number(node, keyword);
        if (number is null)
        {
            return absent;
        }

        if (number is >= 0 and <= int.MaxValue && decimal.Truncate(number.Value) == number)
        {
            return (int)number.Value;
        }

        var value = node.Find(keyword)!.Value;
        Report(
            DiagnosticCatalog.InvalidModel,
            value.Location,
            $"{keyword} is {value.Describe()}; a whole number from 0 on was expected."
        );
        return absent;
    }

    public decimal? Number(SchemaNode node, string keyword)
    {
        if (Value(node, keyword, "a number") is not JsonNumber number)
        {
            return null;
        }

        if (number.TryDecimal(out var value))
        {
            return value;
        }

        Report(DiagnosticCatalog.InvalidModel, number.Location, $"{keyword} {number.Text} has more than 28 digits.");
        return null;
    }

    public IReadOnlyList<string> Texts(SchemaNode node, string keyword)
    {
        if (Value(node, keyword, "an array of texts") is not JsonArray array)
        {
            return [];
        }

        var texts = new List<string>();
        foreach (var item in array.Items)
        {
            if (item is JsonString text)
            {
                texts.Add(text.Value);
            }
            else
            {
                Report(
                    DiagnosticCatalog.WrongKind,
                    item.Location,
                    $"{keyword} holds {item.Describe()}; a text was expected."
                );
            }
        }

        return texts;
    }

    /// <summary>A keyword's value out of a list of texts; null when absent or wrong.</summary>
    public T? Option<T>(SchemaNode node, string keyword, IReadOnlyDictionary<string, T> options)
        where T : struct
    {
        if (Text(node, keyword) is not { } text)
        {
            return null;
        }

        if (options.TryGetValue(text, out var option))
        {
            return option;
        }

        Report(
            DiagnosticCatalog.UnknownOption,
            node.Find(keyword)!.Value.Location,
            $"{keyword} is \"{text}\"; expected one of {string.Join(", ", options.Keys)}.{NearestName.Suggestion(text, options.Keys)}"
        );
        return null;
    }

    public void Report(DiagnosticDescriptor descriptor, Location location, string message) =>
        diagnostics.Add(descriptor, location, message);

    private JsonValue? Value(SchemaNode node, string keyword, string expected)
    {
        var value = node.Find(keyword)?.Value;
        var fits = (value, expected) switch
        {
            (null, _) => true,
            (JsonString, "a text") => true,
            (JsonBoolean, "true or false") => true,
            (JsonNumber, "a number") => true,
            (JsonArray, "an array of texts") => true,
            _ => false,
        };
        if (fits)
        {
            return value;
        }

        Report(
            DiagnosticCatalog.WrongKind,
            value!.Location,
            string.Format(
                CultureInfo.InvariantCulture,
                "{0} is {1}; {2} was expected.",
                keyword,
                value.Describe(),
                expected
            )
        );
        return null;
    }
}
