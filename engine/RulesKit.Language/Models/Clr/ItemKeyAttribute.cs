namespace RulesKit.Language.Models.Clr;

/// <summary>Says which members make an item unique in its collection.</summary>
/// <param name="members">The members' names in JSON.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ItemKeyAttribute(params string[] members) : Attribute
{
    /// <summary>The members' names in JSON.</summary>
    public IReadOnlyList<string> Members { get; } = members;
}
