namespace RulesKit.Api.RuleSets;

/// <summary>Which version was active before, when going back is taken into account.</summary>
internal static class ActivationHistory
{
    /// <summary>The version to go back to; null when there is none.</summary>
    /// <param name="changes">Every activation, the first one first.</param>
    public static long? Before(IEnumerable<(long Number, bool IsRollback)> changes)
    {
        var past = new Stack<long>();
        foreach (var (number, isRollback) in changes)
        {
            if (isRollback)
            {
                // The version that was left is no place to come back to.
                past.Pop();
            }
            else
            {
                past.Push(number);
            }
        }

        return past.Count > 1 ? past.ElementAt(1) : null;
    }
}
