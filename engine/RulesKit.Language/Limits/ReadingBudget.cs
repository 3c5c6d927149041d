namespace RulesKit.Language.Limits;

/// <summary>Counts the steps of reading one rule set. Used by one thread.</summary>
/// <param name="steps">How many there may be.</param>
internal sealed class ReadingBudget(long steps)
{
    private long left = steps;

    /// <summary>Whether the steps ran out at the last call for the first time, so that it is told once.</summary>
    public bool HasJustRunOut { get; private set; }

    /// <summary>Takes steps before they are done; false when there are not enough of them.</summary>
    public bool TryTake(int count)
    {
        HasJustRunOut = left >= 0 && left < count;
        left = left < count ? -1 : left - count;
        return left >= 0;
    }
}
