namespace RulesKit.Language.Models;

/// <summary>What a member tells RulesKit itself about a plan.</summary>
public enum PlanRole
{
    /// <summary>The text that names the plan.</summary>
    PlanId,

    /// <summary>The date that the plan is seen from, when the caller gives none.</summary>
    AsOf,

    /// <summary>The currency of every money figure that does not say otherwise.</summary>
    Currency,

    /// <summary>The first day, or first period, that the plan speaks of.</summary>
    HorizonStart,

    /// <summary>The day after the last one, or the last period, that the plan speaks of.</summary>
    HorizonEnd,
}
