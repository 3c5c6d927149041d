namespace RulesKit.Language.Models;

/// <summary>A collection at the root of a plan that references point into.</summary>
/// <param name="Ordinal">Its number among the collections of the model, from 0.</param>
/// <param name="Pointer">Its JSON pointer, for example <c>/products</c>.</param>
/// <param name="Plan">The plan's type.</param>
/// <param name="JsonName">The name of the member that holds the collection.</param>
/// <param name="Item">What its items are.</param>
internal sealed record ModelCollection(int Ordinal, string Pointer, EntityType Plan, string JsonName, EntityType Item)
{
    /// <summary>The plan's member that holds the collection; known once the model is built.</summary>
    public ModelMember Member => Plan.FindJsonMember(JsonName)!;

    /// <summary>The one text member by which items are pointed to; known once the model is built.</summary>
    public ModelMember Key => Item.Key[0];
}
