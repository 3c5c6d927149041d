namespace RulesKit.Language.Text;

/// <summary>Finds the name that someone most likely meant.</summary>
internal static class NearestName
{
    private const int Longest = 64;

    /// <summary>The candidate nearest to <paramref name="name"/>, or null when none is near enough to suggest.</summary>
    /// <remarks>Case is ignored first; then at most one edit for each three characters (at least one) may differ.</remarks>
    public static string? Find(string name, IEnumerable<string> candidates) =>
        FindAll(name, candidates).FirstOrDefault();

    /// <summary>All candidates that are equally near, in their order.</summary>
    private static List<string> FindAll(string name, IEnumerable<string> candidates)
    {
        var best = new List<string>();
        int[][] rows = [new int[Longest + 1], new int[Longest + 1], new int[Longest + 1]];
        var bestDistance = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            var distance = string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase)
                ? 0
                : Distance(name, candidate, bestDistance + 1, rows);
            var hasSomethingInCommon = distance < Math.Max(name.Length, candidate.Length);
            if (!hasSomethingInCommon || distance > bestDistance || (distance == bestDistance && best.Count == 0))
            {
                continue;
            }

            if (distance < bestDistance)
            {
                best.Clear();
                bestDistance = distance;
            }

            if (!best.Contains(candidate, StringComparer.Ordinal))
            {
                best.Add(candidate);
            }
        }

        return best;
    }

    /// <summary>" Did you mean 'x'?", of two that are equally near " Did you mean 'x' or 'y'?", or nothing.</summary>
    public static string Suggestion(string name, IEnumerable<string> candidates) => Hint(name, candidates).Words;

    /// <summary>The same, with the name in it when it is one.</summary>
    public static NameHint Hint(string name, IEnumerable<string> candidates) =>
        FindAll(name, candidates) switch
        {
            [] => NameHint.None,
            [var only] => new NameHint($" Did you mean '{only}'?", only),
            var several => NameHint.Advice($" Did you mean '{several[0]}' or '{several[1]}'?"),
        };

    /// <summary>Edit distance with neighbouring transpositions (optimal string alignment), given up at a limit.</summary>
    /// <remarks>
    /// Only three rows of the table are needed at a time, so the caller gives room for three; and of each row only the
    /// cells near the diagonal, since a cell that lies <paramref name="limit"/> off it takes as many edits to reach.
    /// </remarks>
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

        var leastAbove = 0;
        for (var i = 1; i <= a.Length; i++)
        {
            var least = FillRow(a, b, i, limit, (twoAbove, above, row));
            if (Math.Min(least, leastAbove) >= limit)
            {
                return limit;
            }

            leastAbove = least;
            (twoAbove, above, row) = (above, row, twoAbove);
        }

        return Math.Min(above[b.Length], limit);
    }

    /// <summary>Fills the cells of row <paramref name="i"/> that lie near the diagonal, and gives the least of them.</summary>
    private static int FillRow(string a, string b, int i, int limit, (int[] TwoAbove, int[] Above, int[] Row) rows)
    {
        var (twoAbove, above, row) = rows;
        var first = Math.Max(1, i - limit);
        var last = Math.Min(b.Length, i + limit);
        row[first - 1] = first == 1 ? i : limit;
        var least = row[first - 1];
        for (var j = first; j <= last; j++)
        {
            var same = IsSame(a[i - 1], b[j - 1]) ? 0 : 1;
            var best = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + same);
            if (i > 1 && j > 1 && IsSame(a[i - 1], b[j - 2]) && IsSame(a[i - 2], b[j - 1]))
            {
                best = Math.Min(best, twoAbove[j - 2] + 1);
            }

            row[j] = best;
            least = Math.Min(least, best);
        }

        if (last < b.Length)
        {
            row[last + 1] = limit;
        }

        return least;
    }

    private static bool IsSame(char a, char b) =>
        a == b || (a <= '\x7f' && b <= '\x7f' ? (a ^ b) == ' ' && IsLetter(a) : AreSameLetters(a, b));

    private static bool IsLetter(char c) => (c | ' ') is >= 'a' and <= 'z';

    private static bool AreSameLetters(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
