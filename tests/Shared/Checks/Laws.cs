using System.Globalization;

namespace RulesKit.Tests.Checks;

/// <summary>
/// Checks laws over generated values; a failure prints the smallest value that breaks the law and the seed that gives
/// it again.
/// </summary>
internal static class Laws
{
    public const int Tries = 300;

    /// <summary>Multiplies how many values are tried; a nightly run sets it to 100.</summary>
    private const string TimesVariable = "RULESKIT_TESTING_TIMES";

    /// <summary>The seed that a failure printed, without its brackets: only that value is tried.</summary>
    private const string ReplayVariable = "RULESKIT_TESTING_REPLAY";

    public static int Times =>
        int.TryParse(
            Environment.GetEnvironmentVariable(TimesVariable),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var times
        )
            ? Math.Clamp(times, 1, 1_000)
            : 1;

    /// <summary>Checks that <paramref name="law"/> throws for no value.</summary>
    public static void Hold<T>(Gen<T> values, Action<T> law, int tries = Tries) =>
        Hold(values.ToArbitrary(), law, tries);

    /// <summary>Checks that <paramref name="law"/> throws for no value, and shrinks one for which it does.</summary>
    public static void Hold<T>(Arbitrary<T> values, Action<T> law, int tries = Tries) =>
        Check.One(Configuration(tries), Prop.ForAll(values, law));

    /// <summary>Checks that <paramref name="law"/> throws for nothing that is made at random from a seed.</summary>
    public static void HoldForSeeds(Action<int> law, int tries = Tries) =>
        Hold(Gen.Choose(0, int.MaxValue), law, tries);

    private static Config Configuration(int tries)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(tries * Times);
        return Environment.GetEnvironmentVariable(ReplayVariable)?.Split(',') is [var seed, var gamma]
            ? config.WithReplay(
                ulong.Parse(seed, CultureInfo.InvariantCulture),
                ulong.Parse(gamma, CultureInfo.InvariantCulture)
            )
            : config;
    }
}
