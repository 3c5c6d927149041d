namespace RulesKit.Language.Models.Clr;

/// <summary>Says which member, a date or a period, dates an item.</summary>
/// <param name="member">The member's name in JSON.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class DatedByAttribute(string member) : Attribute
{
    /// <summary>The member's name in JSON.</summary>
    public string Member { get; } = member;
}
