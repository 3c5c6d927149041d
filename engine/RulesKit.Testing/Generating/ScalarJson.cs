using System.Text.Json;
using System.Text.Json.Nodes;
using RulesKit.Language.Models;
using RulesKit.Language.Types;
using ExactNumber = RulesKit.Language.Json.ExactNumber;

namespace RulesKit.Testing.Generating;

/// <summary>Single values between JSON and the language: bool, long, decimal, string, Date, Period.</summary>
internal static class ScalarJson
{
    /// <summary>The kind of a member's values, or of its items; null when they are objects. A reference is text.</summary>
    public static ScalarKind? KindOf(ModelMember member) =>
        member.Reference is not null ? ScalarKind.Text
        : ((member.Type as SequenceType)?.Element ?? member.Type) is ScalarType scalar ? scalar.Kind
        : null;

    public static JsonNode Write(object value) =>
        value switch
        {
            bool flag => JsonValue.Create(flag),
            long whole => JsonValue.Create(whole),
            decimal number => JsonNode.Parse(ExactNumber.Format(number))!,
            _ => JsonValue.Create(value.ToString())!,
        };

    /// <summary>The value of a member; null when it is not of the member's kind.</summary>
    public static object? Read(JsonNode? node, ModelMember member)
    {
        if (node is not JsonValue value || KindOf(member) is not { } kind)
        {
            return null;
        }

        var text = value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
        var number = value.GetValueKind() == JsonValueKind.Number ? value.ToJsonString() : null;
        return kind switch
        {
            ScalarKind.Boolean => value.GetValueKind() switch
            {
                JsonValueKind.True => true,
                JsonValueKind.False => false,
                _ => null,
            },
            ScalarKind.Text => text,
            ScalarKind.Integer => number is not null && ExactNumber.TryInteger(number, out var whole) ? whole : null,
            ScalarKind.Number => number is not null && ExactNumber.TryDecimal(number, out var exact) ? exact : null,
            ScalarKind.Date => Date.TryParse(text, out var date) ? date : null,
            ScalarKind.Period => Period.TryParse(text, out var period) ? period : null,
            _ => null,
        };
    }
}
