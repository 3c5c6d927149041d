using System.Globalization;
using RulesKit.Language.Json;
using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Authoring.Drafts;

/// <summary>Makes JSON values of plain ones.</summary>
internal static class DraftJson
{
    /// <summary>The values come from no text.</summary>
    private static readonly SourceText Nowhere = new("");

    public static JsonObject Object(params (string Name, JsonValue? Value)[] properties) =>
        new(
            Nowhere,
            default,
            properties.Where(p => p.Value is not null).Select(p => new JsonProperty(Text(p.Name)!, p.Value!)).ToArray()
        );

    public static JsonArray Array(IEnumerable<JsonValue> items) => new(Nowhere, default, items.ToArray());

    public static JsonString? Text(string? text) => text is null ? null : new JsonString(Nowhere, default, text);

    public static JsonArray? Texts(IReadOnlyCollection<string> texts) =>
        texts.Count == 0 ? null : Array(texts.Select(t => Text(t)!));

    public static JsonValue Constant(ConstantDraft constant) =>
        constant.IsSequence ? Array(constant.Values.Select(Scalar)) : Scalar(constant.Values[0]);

    private static JsonValue Scalar(object value) =>
        value switch
        {
            bool flag => new JsonBoolean(Nowhere, default, flag),
            long whole => new JsonNumber(Nowhere, default, whole.ToString(CultureInfo.InvariantCulture)),
            decimal number => new JsonNumber(Nowhere, default, Number(number)),
            Date date => Object(("date", Text(date.ToString()))),
            Period period => Object(("period", Text(period.ToString()))),
            _ => Text((string)value)!,
        };

    /// <summary>A number always has a point: without one it would be an integer.</summary>
    public static string Number(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text : text + ".0";
    }
}
