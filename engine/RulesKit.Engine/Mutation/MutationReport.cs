using RulesKit.Engine.Checking;

namespace RulesKit.Engine.Mutation;

/// <summary>What became of the mutants of a rule set.</summary>
/// <param name="RuleSet">The rule set.</param>
/// <param name="Results">Every mutant, in the order of the text.</param>
/// <param name="Idle">Listed as equivalent, and no mutant that survives.</param>
internal sealed record MutationReport(
    RuleSet RuleSet,
    IReadOnlyList<MutantResult> Results,
    IReadOnlyList<(EquivalentMutant Listed, string Message)> Idle
)
{
    /// <summary>Percent of the viable mutants, those that are listed as equivalent left aside, that a test killed; 100 when there are none.</summary>
    public decimal Score
    {
        get
        {
            var (killed, counted) = (Count(MutantStatus.Killed), Counted);
            return counted == 0 ? 100 : 100m * killed / counted;
        }
    }

    /// <summary>Those that a test should kill.</summary>
    public int Counted => Count(MutantStatus.Killed) + Results.Count(r => r.IsAlive);

    public IEnumerable<MutantResult> Alive => Results.Where(r => r.IsAlive);

    public int Count(MutantStatus status) => Results.Count(r => r.Status == status);

    /// <summary>Takes out what is listed as equivalent, and says which entries of the list are idle.</summary>
    /// <param name="ruleSet">The rule set.</param>
    /// <param name="results">Every mutant that was tried.</param>
    /// <param name="listed">The list.</param>
    /// <param name="isWhole">Whether all mutants were tried, so that an entry without one can be told.</param>
    public static MutationReport Create(
        RuleSet ruleSet,
        IReadOnlyList<MutantResult> results,
        IReadOnlyList<EquivalentMutant> listed,
        bool isWhole
    )
    {
        var judged = results
            .Select(r =>
                r.Status == MutantStatus.Survived && listed.FirstOrDefault(e => e.Describes(r.Mutant)) is { } entry
                    ? r with
                    {
                        Status = MutantStatus.Equivalent,
                        Note = entry.Reason,
                    }
                    : r
            )
            .ToArray();
        var idle = listed
            .Select(entry => (entry, Message: WhyIdle(entry, results, isWhole)))
            .Where(e => e.Message is not null)
            .Select(e => (e.entry, e.Message!))
            .ToArray();
        return new MutationReport(ruleSet, judged, idle);
    }

    private static string? WhyIdle(EquivalentMutant entry, IReadOnlyList<MutantResult> results, bool isWhole)
    {
        var meant = results.Where(r => entry.Describes(r.Mutant)).ToArray();
        if (meant.Length == 0)
        {
            return isWhole
                ? "There is no such mutant; the rule set has changed, or its place or text is misspelt. Remove the entry, or correct it."
                : null;
        }

        return Array.Exists(meant, r => r.Status == MutantStatus.Survived) ? null
            : meant[0].Status == MutantStatus.Killed
                ? $"This mutant is not equivalent: the test \"{meant[0].Note}\" tells it apart. Remove the entry."
            : $"This mutant does not survive: {meant[0].Note} Remove the entry.";
    }
}
