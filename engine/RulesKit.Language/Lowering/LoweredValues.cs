using System.Globalization;
using System.Text;
using RulesKit.Language.Types;

namespace RulesKit.Language.Lowering;

/// <summary>Values of constants written as C#.</summary>
internal static class LoweredValues
{
    public static string Of(object value) =>
        value switch
        {
            bool flag => flag ? "true" : "false",
            long.MinValue => "long.MinValue",
            long whole => whole.ToString(CultureInfo.InvariantCulture) + "L",
            decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
            string text => Quote(text),
            Date date => $"{LoweredTypes.Prelude}.Literals.Date(\"{date}\")",
            Period period => $"{LoweredTypes.Prelude}.Literals.Period(\"{period}\")",
            _ => throw new InvalidOperationException($"No C# literal stands for {value.GetType().Name}."),
        };

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(
                c is >= ' ' and <= '~' and not ('"' or '\\')
                    ? c.ToString()
                    : FormattableString.Invariant($"\\u{(int)c:X4}")
            );
        }

        return quoted.Append('"').ToString();
    }
}
