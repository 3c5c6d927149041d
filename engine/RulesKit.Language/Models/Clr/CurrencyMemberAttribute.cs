namespace RulesKit.Language.Models.Clr;

/// <summary>Says which member names an item's currency where it is not the plan's.</summary>
/// <param name="member">The member's name in JSON.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class CurrencyMemberAttribute(string member) : Attribute
{
    /// <summary>The member's name in JSON.</summary>
    public string Member { get; } = member;
}
