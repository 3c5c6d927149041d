namespace RulesKit.Workflows;

/// <summary>Short ways to act on results, named as in RulesEngine.</summary>
public static class RuleResultExtensions
{
    /// <summary>Calls with the SuccessEvent, or else the name, of the first rule that is true.</summary>
    /// <param name="results">The results.</param>
    /// <param name="onSuccess">Called at most once.</param>
    public static IReadOnlyList<RuleResultTree> OnSuccess(
        this IReadOnlyList<RuleResultTree> results,
        Action<string> onSuccess
    )
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(onSuccess);
        if (results.FirstOrDefault(r => r.IsSuccess)?.Rule is { } rule)
        {
            onSuccess(rule.SuccessEvent ?? rule.RuleName);
        }

        return results;
    }

    /// <summary>Calls when no rule is true.</summary>
    /// <param name="results">The results.</param>
    /// <param name="onFail">Called at most once.</param>
    public static IReadOnlyList<RuleResultTree> OnFail(this IReadOnlyList<RuleResultTree> results, Action onFail)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(onFail);
        if (results.All(r => !r.IsSuccess))
        {
            onFail();
        }

        return results;
    }
}
