using System.Globalization;

namespace RulesKit.Testing.Tests.Support;

/// <summary>Checks laws over generated values; a failure prints the value and the seed that gives it again.</summary>
internal static class Laws
{
    /// <summary>RULESKIT_TEST_RUNS sets how often a law is tried.</summary>
    public static int Tries =>
        int.TryParse(
            Environment.GetEnvironmentVariable("RULESKIT_TEST_RUNS"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var runs
        )
            ? runs
            : 100;

    /// <summary>Checks that <paramref name="law"/> throws for no value.</summary>
    public static void Hold<T>(Arbitrary<T> values, Action<T> law) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Tries), Prop.ForAll(values, law));
}
