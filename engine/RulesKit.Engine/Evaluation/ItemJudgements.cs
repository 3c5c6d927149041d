namespace RulesKit.Engine.Evaluation;

/// <summary>The algebra of one item: the only place that says when an item counts, and as what.</summary>
internal static class ItemJudgements
{
    /// <param name="scope">Whether the item belongs to the scope by forEach and when; unknown keeps it in.</param>
    /// <param name="window">How the item lies to the window.</param>
    /// <param name="requirement">Whether it keeps the rule, exceptions included.</param>
    public static ItemJudgement Of(Truth scope, WindowMembership window, Truth requirement)
    {
        if (!IsInScope(scope, window))
        {
            return ItemJudgement.OutOfScope;
        }

        switch (requirement)
        {
            case Truth.True:
                return ItemJudgement.Passed;
            case Truth.Missing:
                return ItemJudgement.Missing;
            case Truth.Fault:
                return ItemJudgement.Fault;
        }

        // The item breaks the rule, if it is the rule's business at all.
        return scope switch
        {
            Truth.Fault => ItemJudgement.Fault,
            Truth.Missing => ItemJudgement.Missing,
            _ when window == WindowMembership.Undated => ItemJudgement.Missing,
            _ when window == WindowMembership.Straddles => ItemJudgement.Straddles,
            _ => ItemJudgement.Failed,
        };
    }

    /// <summary>Whether an item has to be looked at.</summary>
    public static bool IsInScope(Truth scope, WindowMembership window) =>
        scope != Truth.False && window != WindowMembership.Outside;

    /// <summary>Whether an item is in scope beyond doubt, so that it counts towards what a rule expects.</summary>
    public static bool IsSurelyInScope(Truth scope, WindowMembership window) =>
        scope == Truth.True && (window is WindowMembership.Inside or WindowMembership.Straddles);
}
