using RulesKit.Language.Binding;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
using RulesKit.Language.Types;

namespace RulesKit.Language.RuleSets;

/// <summary>Reads the value of a named constant.</summary>
internal static class ConstantReader
{
    /// <summary>The value; null when it is none (reported).</summary>
    public static ConstantValue? Read(JsonProperty property, DiagnosticBag diagnostics)
    {
        if (property.Value is not JsonArray array)
        {
            return ReadScalar(property.Value, diagnostics) is { } one
                ? new ConstantValue(one.Type, [one.Value], IsSequence: false)
                : null;
        }

        var items = array.Items.Select(item => ReadScalar(item, diagnostics)).ToArray();
        if (items.Any(i => i is null))
        {
            return null;
        }

        var values = items.Select(i => i!.Value).ToArray();
        var types = values.Select(v => v.Type).Distinct().ToArray();
        if (types.Length == 1)
        {
            return new ConstantValue(types[0], values.Select(v => v.Value).ToArray(), IsSequence: true);
        }

        if (types.Length > 0 && types.All(t => t.IsNumeric))
        {
            var numbers = values.Select(v => v.Value is long whole ? (decimal)whole : v.Value).ToArray();
            return new ConstantValue(ScalarType.Number, numbers, IsSequence: true);
        }

        diagnostics.Add(
            DiagnosticCatalog.WrongKind,
            array.Location,
            "A constant array holds at least one value, and values of one type only."
        );
        return null;
    }

    private static (ScalarType Type, object Value)? ReadScalar(JsonValue value, DiagnosticBag diagnostics)
    {
        switch (value)
        {
            case JsonBoolean flag:
                return (ScalarType.Boolean, flag.Value);
            case JsonString text:
                return (ScalarType.Text, text.Value);
            case JsonNumber { IsWhole: true } number when number.TryInteger(out var whole):
                return (ScalarType.Integer, whole);
            case JsonNumber { IsWhole: false } number when number.TryDecimal(out var exact):
                return (ScalarType.Number, exact);
            case JsonObject { Properties: [{ Name: "date", Value: JsonString text }] }
                when Date.TryParse(text.Value, out var date):
                return (ScalarType.Date, date);
            case JsonObject { Properties: [{ Name: "period", Value: JsonString text }] }
                when Period.TryParse(text.Value, out var period):
                return (ScalarType.Period, period);
        }

        diagnostics.Add(
            value is JsonNumber ? DiagnosticCatalog.InvalidLiteral : DiagnosticCatalog.WrongKind,
            value.Location,
            $"A constant can't be {value.Describe()}; it is true, false, a text, a number of at most 28 digits, {{ \"date\": \"2027-04-23\" }}, {{ \"period\": \"2027-Q2\" }} or an array of these."
        );
        return null;
    }
}
