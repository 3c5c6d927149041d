using System.Globalization;

namespace RulesKit.Language.Tests.Support;

/// <summary>
/// Checks laws over generated values; a failure prints the value and the seed that gives it again. The environment
/// variable RULESKIT_TESTING_TIMES multiplies how many values are tried.
/// </summary>
internal static class Laws
{
    public const int Tries = 300;

    private static int Times =>
        int.TryParse(
            Environment.GetEnvironmentVariable("RULESKIT_TESTING_TIMES"),
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
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(tries * Times), Prop.ForAll(values, law));
}
