using System.Globalization;
using System.Text.Json.Nodes;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;
using NJsonSchema.Validation.FormatValidators;

namespace RulesKit.Planning.Tests.Schemas;

/// <summary>Says whether a document follows a schema, by an implementation that is not ours.</summary>
internal sealed class SchemaValidator
{
    private readonly JsonSchema schema;
    private readonly JsonSchemaValidator validator = new(new DateFormat());

    public SchemaValidator(JsonObject schema) =>
        this.schema = JsonSchema.FromJsonAsync(DraftFour.Of(schema).ToJsonString()).GetAwaiter().GetResult();

    /// <summary>What is wrong with a document; nothing when it follows the schema.</summary>
    public IReadOnlyList<string> Mistakes(string json)
    {
        // Dates must stay texts, or the validator would see another document than our readers do.
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        var document = new JArray(JToken.ReadFrom(reader));
        foreach (var number in document.Descendants().OfType<JValue>().Where(IsWhole).ToArray())
        {
            number.Replace(new JValue(number.Value<long>()));
        }

        return validator.Validate(document[0], schema).Select(e => e.ToString().ReplaceLineEndings(" ")).ToArray();
    }

    /// <summary>1.0 is an integer since draft 6; the validator asks how it is written.</summary>
    private static bool IsWhole(JValue value) =>
        value.Type is JTokenType.Float && value.Value<double>() is > -1e15 and < 1e15 and var number && number % 1 == 0;

    /// <summary>RFC 3339's full-date. The validator's own check lets days pass that no month has.</summary>
    private sealed class DateFormat : IFormatValidator
    {
        public ValidationErrorKind ValidationErrorKind => ValidationErrorKind.DateExpected;

        public string Format => "date";

        public bool IsValid(string value, JTokenType tokenType) =>
            DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }
}
