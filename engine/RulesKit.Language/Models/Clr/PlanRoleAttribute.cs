namespace RulesKit.Language.Models.Clr;

/// <summary>Says what a member tells RulesKit itself about a plan.</summary>
/// <param name="role">The member's role.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PlanRoleAttribute(PlanRole role) : Attribute
{
    /// <summary>The member's role.</summary>
    public PlanRole Role { get; } = role;
}
