namespace RulesKit.Language.Models.Clr;

/// <summary>Gives a property, or an enum member, another name in JSON than the camelCase of its own.</summary>
/// <param name="name">The name in JSON.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class JsonNameAttribute(string name) : Attribute
{
    /// <summary>The name in JSON.</summary>
    public string Name { get; } = name;
}
