namespace RulesKit.Language.Models.Clr;

/// <summary>Says that a text, or each text of a list, is the key of an item in a collection of the plan.</summary>
/// <param name="collection">The JSON pointer of the collection, for example <c>/products</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ReferenceToAttribute(string collection) : Attribute
{
    /// <summary>The JSON pointer of the collection.</summary>
    public string Collection { get; } = collection;
}
