using RulesKit.Language.Json;
using RulesKit.Language.Text;

namespace RulesKit.Language.Tests.Json;

/// <summary>Short ways to read JSON in tests.</summary>
internal static class JsonReading
{
    public static JsonDocument Read(string text, JsonLimits? limits = null) =>
        JsonReader.Read(new SourceText(text, "test.json"), limits);

    /// <summary>The root of a text that must be right.</summary>
    public static JsonValue ReadRight(string text)
    {
        var document = Read(text);
        document.Errors.ShouldBeEmpty();
        return document.Root.ShouldNotBeNull();
    }

    public static T ReadRight<T>(string text)
        where T : JsonValue => ReadRight(text).ShouldBeOfType<T>();

    /// <summary>A value and everything below it, names of properties among it, parents before children.</summary>
    public static IEnumerable<JsonValue> SelfAndBelow(this JsonValue value) =>
        value.Children().SelectMany(SelfAndBelow).Prepend(value);

    /// <summary>What stands straight inside a value, in the order of the text.</summary>
    public static IEnumerable<JsonValue> Children(this JsonValue value) =>
        value switch
        {
            JsonObject o => o.Properties.SelectMany(p => new[] { p.NameNode, p.Value }),
            JsonArray a => a.Items,
            _ => [],
        };
}
