using System.Globalization;
using RulesKit.Engine.Checking;

namespace RulesKit.Api.Pages.Numbers;

/// <summary>Numbers as people read them.</summary>
internal static class NumberText
{
    private const string Share = "share";

    private static readonly (decimal Size, string Name)[] Sizes =
    [
        (1_000_000_000_000m, " tn"),
        (1_000_000_000m, " bn"),
        (1_000_000m, " m"),
        (10_000m, " k"),
    ];

    /// <summary>In full: "1,500,000,000", "97.5%".</summary>
    public static string Full(decimal? number, string? unit) =>
        number is { } value
            ? MessageRenderer.Show(value, unit ?? (value == decimal.Truncate(value) ? "" : null))
            : "not given";

    /// <summary>In few characters: "1.5 bn".</summary>
    public static string Short(decimal number, string? unit)
    {
        if (unit == Share)
        {
            return Full(decimal.Round(number, 4), unit);
        }

        foreach (var (size, name) in Sizes)
        {
            if (Math.Abs(number) >= size)
            {
                var scale = size == 10_000m ? 1_000m : size;
                return (number / scale).ToString("0.##", CultureInfo.InvariantCulture) + name;
            }
        }

        return number.ToString("#,0.##", CultureInfo.InvariantCulture);
    }
}
