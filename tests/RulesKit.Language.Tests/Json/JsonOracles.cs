using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using RulesKit.Language.Json;

namespace RulesKit.Language.Tests.Json;

/// <summary>What the JSON readers of others say of a text.</summary>
internal static class JsonOracles
{
    private static readonly JsonLoadSettings Strict = new()
    {
        DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error,
    };

    public static void ShouldBeAsNewtonsoftReads(JsonValue ours, string text) =>
        ShouldBeSame(ours, ReadByNewtonsoft(text));

    public static bool IsAcceptedBySystemTextJson(string text)
    {
        try
        {
            using var document = System.Text.Json.JsonDocument.Parse(text);
            return true;
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
        catch (ArgumentException)
        {
            // The text is no UTF-16: it holds half a character.
            return false;
        }
    }

    private static void ShouldBeSame(JsonValue ours, JToken theirs)
    {
        switch (ours)
        {
            case JsonObject o:
                var properties = theirs.ShouldBeOfType<JObject>().Properties().ToArray();
                o.Properties.Select(p => p.Name).ShouldBe(properties.Select(p => p.Name));
                ShouldAllBeSame(o.Properties.Select(p => p.Value), properties.Select(p => p.Value));
                break;
            case JsonArray a:
                ShouldAllBeSame(a.Items, theirs.ShouldBeOfType<JArray>());
                break;
            case JsonNumber n:
                ExactNumber.TryDecimal(n.Text, out var number).ShouldBeTrue();
                number.ShouldBe(theirs.Value<decimal>());
                break;
            default:
                ScalarOf(ours).ShouldBe(theirs.ShouldBeOfType<JValue>().Value);
                break;
        }
    }

    private static void ShouldAllBeSame(IEnumerable<JsonValue> ours, IEnumerable<JToken> theirs)
    {
        var (left, right) = (ours.ToArray(), theirs.ToArray());
        left.Length.ShouldBe(right.Length);
        for (var i = 0; i < left.Length; i++)
        {
            ShouldBeSame(left[i], right[i]);
        }
    }

    private static object? ScalarOf(JsonValue value) =>
        value switch
        {
            JsonString s => s.Value,
            JsonBoolean b => b.Value,
            _ => null,
        };

    private static JToken ReadByNewtonsoft(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text))
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
        };
        return JToken.Load(reader, Strict);
    }
}
