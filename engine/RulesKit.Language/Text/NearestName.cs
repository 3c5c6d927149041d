namespace RulesKit.Language.Text;

/// <summary>Finds the name that someone most likely meant.</summary>
internal static class NearestName
{
    private const int Longest = 64;

    /// <summary>The candidate nearest to <paramref name="name"/>, or null when none is near enough to suggest.</summary>
    /// <remarks>Case is ignored first; then at most one edit for each three characters (at least one) may differ.</remarks>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        var best = (string?)null;
        int[][] rows = [new int[Longest + 1], new int[Longest + 1], new int[Longest + 1]];
        var bestDistance = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            var distance = string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase)
                ? 0
                : Distance(name, candidate, bestDistance, rows);
            var hasSomethingInCommon = distance < Math.Max(name.Length, candidate.Length);
            if (distance < bestDistance && hasSomethingInCommon)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>" Did you mean 'x'?", or nothing.</summary>
    public static string Suggestion(string name, IEnumerable<string> candidates) =>
        Find(name, candidates) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    /// <summary>Edit distance with neighbouring transpositions (optimal string alignment), given up at a limit.</summary>
    /// <remarks>Only three rows of the table are needed at a time, so the caller gives room for three.</remarks>
    private static int Distance(string a, string b, int limit, int[][] rows)
    {
        if (Math.Abs(a.Length - b.Length) >= limit || a.Length > Longest || b.Length > Longest)
        {
            return limit;
        }

        var (twoAbove, above, row) = (rows[0], rows[1], rows[2]);
        for (var j = 0; j <= b.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = IsSame(a[i - 1], b[j - 1]) ? 0 : 1;
                var best = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + same);
                if (i > 1 && j > 1 && IsSame(a[i - 1], b[j - 2]) && IsSame(a[i - 2], b[j - 1]))
                {
                    best = Math.Min(best, twoAbove[j - 2] + 1);
                }

                row[j] = best;
            }

            (twoAbove, above, row) = (above, row, twoAbove);
        }

        return above[b.Length];
    }

    private static bool IsSame(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
