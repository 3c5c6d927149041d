namespace RulesKit.Testing.Searching;

/// <summary>Walks from plan to plan by moves of what rules read, towards plans that break fewer of them. Thread-safe.</summary>
/// <param name="moves">The moves of each rule, by its id.</param>
internal sealed class PlanClimber(IReadOnlyDictionary<string, RuleMoves> moves)
{
    /// <summary>So many plans that break a rule along with others are gathered before the best of them are mended.</summary>
    private const int ManyBroken = 30;

    /// <summary>Takes the best move for the unmet rules until nothing is better; the wanted rule stays broken.</summary>
    public Candidate Climb(SearchRun run, Candidate start, string? rule, Random random)
    {
        var best = start;
        while (best.Distance(rule) > 0 && !run.IsSpent)
        {
            var unmet = best.Unmet.Select(r => r.Id).Where(r => r != rule).ToArray();
            var better = Neighbours(run, best, unmet, random)
                .FirstOrDefault(c => c.Distance(rule) < best.Distance(rule) && (rule is null || c.Breaks(rule)));
            if (better is null)
            {
                break;
            }

            best = better;
        }

        return best;
    }

    /// <summary>Plans that break the rule, those nearest to breaking nothing else first; then longer and longer walks.</summary>
    public IEnumerable<Candidate> Broken(SearchRun run, Candidate start, string rule, Random random)
    {
        var single = new List<Candidate>();
        foreach (var next in Neighbours(run, start, [rule], random).Where(c => c.Breaks(rule)))
        {
            single.Add(next);
            if (next.Distance(rule) == 0 || single.Count == ManyBroken || run.Steps > run.Budget / 3)
            {
                break;
            }
        }

        foreach (var broken in single.OrderBy(c => c.Distance(rule)).Take(8))
        {
            yield return broken;
        }

        while (!run.IsSpent)
        {
            var now = start;
            for (var i = 0; i < 6 && !run.IsSpent; i++)
            {
                var all = moves[rule].All(now.Plan.ToJsonObject(), random);
                if (all.Count == 0)
                {
                    yield break;
                }

                if (Apply(run, now, all[random.Next(all.Count)]) is not { } next)
                {
                    continue;
                }

                now = next.Distance(rule) <= now.Distance(rule) + 2000 ? next : now;
                if (now.Breaks(rule))
                {
                    yield return now;
                    break;
                }
            }
        }
    }

    /// <summary>Plans one move away that some rules may see otherwise, in a random order.</summary>
    public IEnumerable<Candidate> Neighbours(SearchRun run, Candidate from, IEnumerable<string> rules, Random random)
    {
        foreach (var rule in rules)
        {
            var all = moves[rule].All(from.Plan.ToJsonObject(), random).ToArray();
            random.Shuffle(all);
            all = NearFindingsFirst(all, from, rule);
            foreach (var move in all)
            {
                if (run.IsSpent)
                {
                    yield break;
                }

                if (Apply(run, from, move) is { } next)
                {
                    yield return next;
                }
            }
        }
    }

    /// <summary>What a rule's findings stand on is tried first: there one move may mend it.</summary>
    private static Move[] NearFindingsFirst(Move[] all, Candidate from, string rule)
    {
        var findings = from.Verdict.Rules.Single(r => r.Id == rule).Findings;
        var places = findings
            .SelectMany(f => f.Evidence.Select(e => e.Pointer).Append(f.Pointer))
            .Where(p => p.Length > 0)
            .Distinct()
            .ToArray();
        return places.Length == 0
            ? all
            : [.. all.OrderByDescending(m => places.Any(p => m.Pointer.StartsWith(p, StringComparison.Ordinal)))];
    }

    private static Candidate? Apply(SearchRun run, Candidate from, Move move)
    {
        var root = from.Plan.ToJsonObject();
        return move.Apply(root) ? run.Check(new PlanDocument(root)) : null;
    }
}
