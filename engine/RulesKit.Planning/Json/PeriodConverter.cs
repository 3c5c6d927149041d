using Newtonsoft.Json;
using RulesKit.Language.Types;

namespace RulesKit.Planning;

/// <summary>Periods, absent ones too, as the texts that <see cref="Period.TryParse"/> reads.</summary>
internal sealed class PeriodConverter : JsonConverter
{
    public override bool CanConvert(Type objectType) => objectType == typeof(Period) || objectType == typeof(Period?);

    public override object? ReadJson(
        JsonReader reader,
        Type objectType,
        object? existingValue,
        JsonSerializer serializer
    )
    {
        if (reader.TokenType == JsonToken.Null && objectType == typeof(Period?))
        {
            return null;
        }

        return reader.Value is string text && Period.TryParse(text, out var period)
            ? period
            : throw new JsonSerializationException(
                $"Found {reader.Value ?? "null"} at {reader.Path}; a period like 2027, 2027-H1, 2027-Q2 or 2027-04 was expected."
            );
    }

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) =>
        writer.WriteValue(value?.ToString());
}
