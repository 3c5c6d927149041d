namespace RulesKit.Testing.Searching;

/// <summary>One search: counts the plans that it checks, and knows when it has checked enough.</summary>
internal sealed class SearchRun(Func<PlanDocument, Candidate?> check, int budget)
{
    public int Steps { get; private set; }

    /// <summary>How many plans it may check.</summary>
    public int Budget { get; } = budget;

    public bool IsSpent => Steps >= Budget;

    /// <summary>What the rules say; null when the plan does not fit its model.</summary>
    public Candidate? Check(PlanDocument plan)
    {
        Steps++;
        return check(plan);
    }
}
