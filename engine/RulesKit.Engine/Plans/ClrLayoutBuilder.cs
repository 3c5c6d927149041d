using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Plans;

/// <summary>Finds the property of each member, from the plan's type down, and every mismatch on the way.</summary>
internal sealed class ClrLayoutBuilder(Type root)
{
    private readonly Dictionary<EntityType, (Type Type, string HeldBy)> types = [];
    private readonly Dictionary<EntityType, ClrMember[]> members = [];
    private readonly Queue<EntityType> waiting = new();
    private readonly List<string> mismatches = [];

    public ClrLayout Build(ModelSchema model)
    {
        Hold(model.Plan, root, ClrNames.Of(root));
        while (waiting.TryDequeue(out var entity))
        {
            members[entity] = MapMembers(entity, types[entity].Type);
        }

        return mismatches.Count == 0
            ? new ClrLayout(members)
            : throw new PlanModelMismatchException(root, mismatches.Order(StringComparer.Ordinal).ToArray());
    }

    private ClrMember[] MapMembers(EntityType entity, Type type)
    {
        var properties = new ClrPropertyTable(type);
        return entity.Members.Select(m => Map(m, type, properties)).OfType<ClrMember>().ToArray();
    }

    private ClrMember? Map(ModelMember member, Type type, ClrPropertyTable properties)
    {
        var expected = ClrShapes.Describe(member);
        if (properties.Find(member.JsonName) is not { } property)
        {
            mismatches.Add(
                $"{member}: found no public property of {ClrNames.Of(type)} that JSON calls \"{member.JsonName}\"; expected {expected}."
            );
            return null;
        }

        var holder = $"{ClrNames.Of(type)}.{property.Name}";
        if (!ClrShapes.TryFit(member, property.PropertyType, out var itemType))
        {
            mismatches.Add($"{member}: found {ClrNames.Of(property.PropertyType)} in {holder}; expected {expected}.");
            return null;
        }

        if (member.Reference is null && (member.Type.ElementType() ?? member.Type) is EntityType inner)
        {
            Hold(inner, itemType ?? Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, holder);
        }

        return new ClrMember(member, property, type, itemType);
    }

    /// <summary>Notes which type holds an object of the model; it must be the same wherever the object stands.</summary>
    private void Hold(EntityType entity, Type type, string heldBy)
    {
        if (types.TryAdd(entity, (type, heldBy)))
        {
            waiting.Enqueue(entity);
        }
        else if (types[entity].Type != type)
        {
            mismatches.Add(
                $"{entity.Name}: found {ClrNames.Of(type)} in {heldBy}; expected {ClrNames.Of(types[entity].Type)} as in {types[entity].HeldBy}."
            );
        }
    }
}
