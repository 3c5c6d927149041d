using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using RulesKit.Language.Models;

namespace RulesKit.Engine.Generated;

/// <summary>Builds a model without reading anything, for generated code. Used by one thread.</summary>
/// <param name="title">The model's title.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedModel(string title)
{
    private readonly List<EntityType> entities = [];
    private readonly List<ModelCollection> collections = [];
    private readonly Dictionary<EntityType, Func<object, object?>[]> readers = [];

    internal GeneratedLayout Layout => new(readers);

    /// <summary>Adds a type of objects; the first one is the plan.</summary>
    public GeneratedType Entity(string name)
    {
        entities.Add(new EntityType(name));
        return new GeneratedType(entities[^1]);
    }

    /// <summary>Adds a collection that references point into.</summary>
    /// <param name="pointer">Its JSON pointer.</param>
    /// <param name="owner">The type of the object that holds it.</param>
    /// <param name="jsonName">Its name there.</param>
    /// <param name="item">The type of its items.</param>
    public void Collection(string pointer, GeneratedType owner, string jsonName, GeneratedType item)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(item);
        var (held, of) = ((EntityType)owner.Type, (EntityType)item.Type);
        collections.Add(new ModelCollection(collections.Count, pointer, held, jsonName, of));
    }

    /// <summary>Gives a type its members.</summary>
    public void Members(GeneratedType owner, params GeneratedMember[] members)
    {
        ArgumentNullException.ThrowIfNull(owner);
        var entity = (EntityType)owner.Type;
        entity.SetMembers(members.Select((m, i) => MemberOf(entity, m, i)).ToArray());
        readers[entity] = members.Select(m => m.Read).ToArray();
    }

    /// <summary>Says what members of a type are for.</summary>
    /// <param name="owner">The type.</param>
    /// <param name="key">The names of the members that make an item unique.</param>
    /// <param name="datedBy">The name of the member that dates an item; null for none.</param>
    /// <param name="currency">The name of the member that says an item's currency; null for none.</param>
    [SuppressMessage("Performance", "CA1822", Justification = "Generated code calls it as it calls the others.")]
    public void Roles(GeneratedType owner, string[] key, string? datedBy, string? currency)
    {
        ArgumentNullException.ThrowIfNull(owner);
        var entity = (EntityType)owner.Type;
        entity.SetRoles(key.Select(k => entity.FindMember(k)!).ToArray(), Find(datedBy), Find(currency));
        ModelMember? Find(string? name) => name is null ? null : entity.FindMember(name);
    }

    internal ModelSchema Build() => new(title, entities[0], entities, collections);

    private ModelMember MemberOf(EntityType entity, GeneratedMember member, int index) =>
        new()
        {
            JsonName = member.JsonName,
            Name = member.Name,
            Type = member.Type.Type,
            Owner = entity,
            Index = index,
            IsOptional = member.IsOptional,
            AllowsNull = member.AllowsNull,
            Reference = member.Collection < 0 ? null : collections[member.Collection],
            Constraints = member.Constraints,
            MinimumItems = member.MinimumItems,
            Unit = member.Unit,
            Role = member.Role,
        };
}
