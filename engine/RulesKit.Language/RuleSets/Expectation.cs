namespace RulesKit.Language.RuleSets;

/// <summary>Which items a rule expects to find, so that missing rows are seen.</summary>
/// <param name="NeedsSome">Whether at least one item must be in scope.</param>
/// <param name="EveryMonths">Length of the periods that must all be covered, in months (1, 3, 6, 12); 0 when none.</param>
/// <param name="WithinHorizon">Whether the periods are those of the plan's horizon, and not only of the window.</param>
internal sealed record Expectation(bool NeedsSome, int EveryMonths, bool WithinHorizon)
{
    public static Expectation Any { get; } = new(NeedsSome: false, 0, WithinHorizon: false);

    public static Expectation Some { get; } = new(NeedsSome: true, 0, WithinHorizon: false);

    /// <summary>"year", "half-year", "quarter", "month".</summary>
    public string EveryName =>
        EveryMonths switch
        {
            12 => "year",
            6 => "half-year",
            3 => "quarter",
            _ => "month",
        };
}
