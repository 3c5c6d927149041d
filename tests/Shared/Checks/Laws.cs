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

    /// <summary>The most values that any law is tried on; a run on many mutants sets it.</summary>
    private const string MostVariable = "RULESKIT_TESTING_MOST";

    public static int Times => Math.Clamp(Read(TimesVariable) ?? 1, 1, 1_000);

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
        var most = Math.Max(Read(MostVariable) ?? int.MaxValue, 1);
        var config = Config.QuickThrowOnFailure.WithMaxTest(Math.Min(tries * Times, most));
        return Environment.GetEnvironmentVariable(ReplayVariable)?.Split(',') is [var seed, var gamma]
            ? config.WithReplay(
                ulong.Parse(seed, CultureInfo.InvariantCulture),
                ulong.Parse(gamma, CultureInfo.InvariantCulture)
            )
            : config;
    }

    private static int? Read(string variable) =>
        int.TryParse(
            Environment.GetEnvironmentVariable(variable),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
