using System.Globalization;
using RulesKit.Tool.Quotes;

namespace RulesKit.Tool.Testing;

/// <summary>Says what was asked of tests as a whole and does not hold.</summary>
internal static class Shortfalls
{
    public static IEnumerable<string> Of(TestRequest request, TestRunResult result)
    {
        foreach (var coverage in result.Coverage)
        {
            var id = coverage.RuleSet.Id;
            if (coverage.RulePercent < request.MinCoverage)
            {
                yield return $"{id}: {Percent(coverage.RulePercent)} of the rules were seen passed and failed; at least {Percent(request.MinCoverage.Value)} are asked for.";
            }

            if (coverage.ConjunctPercent < request.MinCoverage)
            {
                yield return $"{id}: {Percent(coverage.ConjunctPercent)} of the conditions were seen true and false; at least {Percent(request.MinCoverage.Value)} are asked for.";
            }
        }

        if (request.Mutate && !result.IsGreen)
        {
            yield return "No mutant was tried: it shows nothing that a test fails with a changed rule when tests fail without.";
        }

        foreach (var mutation in result.Mutations)
        {
            if (mutation.Score < request.MinScore)
            {
                yield return $"{mutation.RuleSet.Id}: {Percent(mutation.Score)} of the mutants were killed; at least {Percent(request.MinScore.Value)} are asked for.";
            }

            foreach (var (listed, message) in mutation.Idle)
            {
                yield return $"{QuoteWriter.Place(listed.Location)}: {message}";
            }
        }
    }

    /// <summary>Rounded down, so that 100% means all.</summary>
    public static string Percent(decimal percent) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(percent * 10) / 10:0.#}%");
}
