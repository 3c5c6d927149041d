using System.Globalization;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Changes;

/// <summary>Scales numbers and shifts dates and periods.</summary>
internal sealed class ValueChange(Change change, DiagnosticBag diagnostics)
{
    public JsonValue Apply(JsonValue value, RuleType? type) =>
        (change.Kind, value) switch
        {
            (ChangeKind.Scale, JsonNumber number) => Scale(number, type),
            (ChangeKind.Shift, JsonString text) => Shift(text),
            (ChangeKind.Scale, _) => Refused(
                value,
                $"\"scale\" multiplies numbers; {change.PathText.Value} is {value.Describe()}."
            ),
            _ => Refused(value, $"\"shift\" moves dates and periods; {change.PathText.Value} is {value.Describe()}."),
        };

    public void Refuse(string message) =>
        diagnostics.Add(DiagnosticCatalog.ImpossibleChange, change.PathText.Location, message);

    /// <summary>Whole numbers of the model stay whole: rounded to the nearest, halves away from zero.</summary>
    private JsonValue Scale(JsonNumber number, RuleType? type)
    {
        try
        {
            if (number.TryDecimal(out var value))
            {
                var scaled = value * change.Factor;
                var isWhole = type == ScalarType.Integer || (type is null && number.IsWhole);
                scaled = isWhole ? decimal.Round(scaled, 0, MidpointRounding.AwayFromZero) : scaled;
                return new JsonNumber(number.Source, number.Span, ExactNumber.Format(scaled));
            }
        }
        catch (OverflowException)
        {
            // Reported below, together with numbers that were too large from the start.
        }

        return Refused(
            number,
            $"{number.Text} times {change.Factor.ToString(CultureInfo.InvariantCulture)} is too large a number."
        );
    }

    private JsonValue Shift(JsonString text)
    {
        try
        {
            if (Date.TryParse(text.Value, out var date))
            {
                return Moved(text, change.Distance.AddTo(date).ToString());
            }

            if (Period.TryParse(text.Value, out var period))
            {
                var moved = change.Distance.Days == 0 ? period.AddMonths(change.Distance.Months) : null;
                return moved is { } calendarPeriod
                    ? Moved(text, calendarPeriod.ToString())
                    : Refused(
                        text,
                        $"{period} can't be moved so that it is a calendar period again; move it by whole periods of its length."
                    );
            }

            return Refused(text, $"\"shift\" moves dates and periods; {change.PathText.Value} is {text.Describe()}.");
        }
        catch (OverflowException)
        {
            return Refused(text, $"{text.Value} would move outside the years 1 to 9999.");
        }
    }

    private static JsonString Moved(JsonString text, string value) => new(text.Source, text.Span, value);

    private JsonValue Refused(JsonValue value, string message)
    {
        Refuse(message);
        return value;
    }
}
