using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using RulesKit.Judge.Tests.Judging;
using RulesKit.Language.Types;

namespace RulesKit.Judge.Tests.Corpus;

/// <summary>How the corpus writes values.</summary>
internal static class ValueText
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(Meaning meaning) =>
        meaning.Value switch
        {
            null => meaning.State.ToString().ToLowerInvariant(),
            bool value => value ? "true" : "false",
            long value => value.ToString(CultureInfo.InvariantCulture),
            decimal value => value.ToString("0.0###########################", CultureInfo.InvariantCulture),
            string value => Quote(value),
            Date value => $"Date(\"{value}\")",
            Period value => $"Period(\"{value}\")",
            var other => throw new InvalidOperationException($"The corpus holds no {other.GetType().Name}."),
        };

    /// <summary>The same value, written as <see cref="Of"/> writes it.</summary>
    public static string Normalize(string written) =>
        written.StartsWith('"') ? Quote(JsonSerializer.Deserialize<string>(written)!) : written;

    private static string Quote(string text) => JsonSerializer.Serialize(text, Plain);
}
