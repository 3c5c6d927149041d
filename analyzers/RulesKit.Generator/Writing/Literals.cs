using RulesKit.Language.Lowering;
using RulesKit.Language.Types;

namespace RulesKit.Generator.Writing;

/// <summary>Values as C# that is not read again when the program starts.</summary>
internal static class Literals
{
    public static string Of(object value) =>
        value switch
        {
            Date date => FormattableString.Invariant($"{Names.Types}.Date.FromDayNumber({date.DayNumber})"),
            Period period => Of(period),
            _ => LoweredValues.Of(value),
        };

    public static string Text(string? text) => text is null ? "null" : LoweredValues.Of(text);

    public static string Texts(IEnumerable<string> texts) =>
        $"new string[] {{ {string.Join(", ", texts.Select(Text))} }}";

    public static string Flag(bool flag) => flag ? "true" : "false";

    private static string Of(Period period)
    {
        var (year, month) = (period.StartYear, period.Start.Month);
        return FormattableString.Invariant(
            period.Months switch
            {
                12 => (FormattableString)$"{Names.Types}.Period.Year({year})",
                6 => $"{Names.Types}.Period.HalfYear({year}, {((month - 1) / 6) + 1})",
                3 => $"{Names.Types}.Period.Quarter({year}, {((month - 1) / 3) + 1})",
                _ => $"{Names.Types}.Period.Month({year}, {month})",
            }
        );
    }
}
