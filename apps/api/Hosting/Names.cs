using RulesKit.Api.Problems;

namespace RulesKit.Api.Hosting;

/// <summary>Ids and page sizes as addresses hold them.</summary>
internal static class Names
{
    private const int Longest = 200;
    private const int MostRows = 1_000;
    private const int UsualRows = 100;
    private const int VerdictDigits = 32;

    /// <summary>An id: letters, digits, dots, underscores and hyphens.</summary>
    /// <exception cref="ProblemException">It is none.</exception>
    public static string Demand(string id) =>
        id.Length is > 0 and <= Longest && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
            ? id
            : throw new ProblemException(
                KnownProblems.BadRequest(
                    $"An id has 1 to {Longest} characters: letters a to z, digits, dots, underscores and hyphens."
                )
            );

    /// <summary>The id of the verdict that a page begins behind; null for the first page.</summary>
    /// <exception cref="ProblemException">It is no verdict's id.</exception>
    public static string? Before(string? id) =>
        id is null || (id.Length == VerdictDigits && id.All(char.IsAsciiHexDigitLower))
            ? id
            : throw new ProblemException(
                KnownProblems.BadRequest(
                    $"?before= is the last verdict's id of the page before: {VerdictDigits} digits and letters a to f."
                )
            );

    /// <summary>How many rows a page has.</summary>
    public static int Limit(int? limit) =>
        limit is null or (> 0 and <= MostRows)
            ? limit ?? UsualRows
            : throw new ProblemException(KnownProblems.BadRequest($"?limit= is 1 to {MostRows}."));
}
