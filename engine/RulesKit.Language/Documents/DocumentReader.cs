using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Json;
using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Language.Documents;

/// <summary>
/// Reads one object of an authored document (rule set, waivers, scenarios, tests) key by key. Every key that was not
/// asked for is reported when reading ends, so no key is ever ignored.
/// </summary>
internal sealed class DocumentReader(JsonObject json, string what, DiagnosticBag diagnostics)
{
    /// <summary>A list and no set: an object has a few keys, and each is asked for once.</summary>
    private readonly List<string> known = new(16);

    public JsonObject Json { get; } = json;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>Reads a whole text as one object; null when it is none (reported).</summary>
    public static DocumentReader? Open(
        SourceText source,
        string what,
        DiagnosticBag diagnostics,
        JsonLimits? limits = null
    )
    {
        var document = JsonReader.Read(source, limits);
        foreach (var error in document.Errors)
        {
            diagnostics.Add(DiagnosticCatalog.InvalidJson, error.Location, error.Message);
        }

        if (document.Errors.Count > 0 || document.Root is null)
        {
            return null;
        }

        if (document.Root is JsonObject root)
        {
            // Editors look for the schema at the root, and nowhere else.
            var reader = new DocumentReader(root, what, diagnostics);
            reader.AnyText("$schema");
            return reader;
        }

        diagnostics.Add(
            DiagnosticCatalog.WrongKind,
            document.Root.Location,
            $"{what} is an object; found {document.Root.Describe()}."
        );
        return null;
    }

    /// <summary>The value of a key; null when it is absent.</summary>
    public JsonValue? Value(string key)
    {
        known.Add(key);
        return Json.Find(key)?.Value;
    }

    /// <summary>A text that says something; null when absent, empty or of another kind (reported).</summary>
    public JsonString? Text(string key) => NotEmpty(key, AnyText(key));

    /// <summary>A text that may be empty; null when absent or of another kind (reported).</summary>
    public JsonString? AnyText(string key) => Expect<JsonString>(key, Value(key), "a text");

    /// <summary>A text that must be there.</summary>
    public JsonString? RequiredText(string key) => Required(key) ? Text(key) : null;

    public JsonObject? Object(string key) => Expect<JsonObject>(key, Value(key), "an object");

    public JsonArray? Array(string key) => Expect<JsonArray>(key, Value(key), "an array");

    public bool? Flag(string key) => Expect<JsonBoolean>(key, Value(key), "true or false")?.Value;

    /// <summary>An array of texts that say something; empty when absent.</summary>
    public IReadOnlyList<JsonString> Texts(string key) =>
        AnyTexts(key).Select(text => NotEmpty(key, text)).OfType<JsonString>().ToArray();

    /// <summary>An array of texts that may be empty; empty when absent.</summary>
    public IReadOnlyList<JsonString> AnyTexts(string key) =>
        Items(key).Select(item => Expect<JsonString>(key, item, "a text")).OfType<JsonString>().ToArray();

    /// <summary>An array of objects, each to be read; empty when absent.</summary>
    public IReadOnlyList<DocumentReader> Objects(string key, string item) =>
        Items(key)
            .Select(value => Expect<JsonObject>(key, value, "an object"))
            .OfType<JsonObject>()
            .Select(o => new DocumentReader(o, item, Diagnostics))
            .ToArray();

    /// <summary>An object to be read; null when absent.</summary>
    public DocumentReader? Nested(string key, string item) =>
        Object(key) is { } o ? new DocumentReader(o, item, Diagnostics) : null;

    /// <summary>A date; null when absent or wrong (reported).</summary>
    public Date? Date(string key)
    {
        if (AnyText(key) is not { } text)
        {
            return null;
        }

        if (Types.Date.TryParse(text.Value, out var date))
        {
            return date;
        }

        Report(
            DiagnosticCatalog.InvalidText,
            text,
            $"\"{key}\" is \"{text.Value}\", which is no date; write year, month and day as 2027-04-23.",
            mend: DateSpelling.Find(text.Value) is { } spelt ? Mend.Write(spelt, JsonEdits.Write(text, spelt)) : null
        );
        return null;
    }

    /// <summary>One of some texts; null when absent or another one (reported).</summary>
    public T? Option<T>(string key, IReadOnlyDictionary<string, T> options)
        where T : struct => Text(key) is { } text ? Option(key, text, options) : null;

    public T? Option<T>(string key, JsonString text, IReadOnlyDictionary<string, T> options)
        where T : struct
    {
        if (options.TryGetValue(text.Value, out var option))
        {
            return option;
        }

        var hint = NearestName.Hint(text.Value, options.Keys);
        Report(
            DiagnosticCatalog.UnknownOption,
            text,
            $"\"{key}\" is \"{text.Value}\"; expected one of {string.Join(", ", options.Keys)}.{hint}",
            hint
        );
        return null;
    }

    /// <summary>Whether a key is there; reports it when it is not.</summary>
    public bool Required(string key)
    {
        known.Add(key);
        if (Json.Find(key) is not null)
        {
            return true;
        }

        Diagnostics.Add(
            DiagnosticCatalog.MissingKey,
            Head,
            $"{what} has no \"{key}\"; it is required.",
            mend: MissingKeys.Suggest(Json, key)
        );
        return false;
    }

    /// <summary>Reports every key that was never asked for.</summary>
    public void End()
    {
        foreach (var property in Json.Properties)
        {
            if (known.Contains(property.Name))
            {
                continue;
            }

            var hint = Diagnostics.Hint(property.Name, known.Count, known);
            Report(
                DiagnosticCatalog.UnknownKey,
                property.NameNode,
                $"{what} has no key \"{property.Name}\".{hint}",
                hint
            );
        }
    }

    public void Report(
        DiagnosticDescriptor descriptor,
        JsonValue at,
        string message,
        NameHint? hint = null,
        Mend? mend = null
    ) => Diagnostics.Add(descriptor, at.Location, message, hint, mend);

    /// <summary>The opening brace: where something that is missing from the object is reported.</summary>
    public Location Head => new(Json.Source, new TextSpan(Json.Span.Start, 1));

    private IReadOnlyList<JsonValue> Items(string key) => Array(key)?.Items ?? [];

    private JsonString? NotEmpty(string key, JsonString? text)
    {
        if (text is not { Value: "" })
        {
            return text;
        }

        Report(
            DiagnosticCatalog.InvalidText,
            text,
            $"\"{key}\" holds an empty text; write what it says, or leave it out."
        );
        return null;
    }

    private T? Expect<T>(string key, JsonValue? value, string expected)
        where T : JsonValue
    {
        if (value is null or T)
        {
            return (T?)value;
        }

        Report(
            DiagnosticCatalog.WrongKind,
            value,
            $"\"{key}\" holds {value.Describe()}; {expected} was expected.",
            mend: OtherKind.Suggest(value, typeof(T))
        );
        return null;
    }
}
