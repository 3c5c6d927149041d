using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Generator.Shapes;

/// <summary>Which C# types and properties hold the objects and members of a model; the same answers as the engine's layouts.</summary>
internal sealed class ShapeMapping
{
    private readonly IReadOnlyList<TypeShape> shapes;
    private readonly Dictionary<EntityType, TypeShape> types = [];
    private readonly Dictionary<ModelMember, PropertyShape> properties = [];
    private readonly List<EntityType> entities = [];
    private readonly List<string> mismatches = [];

    public ShapeMapping(ModelSchema model, IReadOnlyList<TypeShape> shapes)
    {
        this.shapes = shapes;
        Hold(model.Plan, shapes[0], shapes[0].Display);
        for (var i = 0; i < entities.Count; i++)
        {
            foreach (var member in entities[i].Members)
            {
                Map(member, types[entities[i]]);
            }
        }
    }

    /// <summary>The types of objects that plans can hold, the plan first.</summary>
    public IReadOnlyList<EntityType> Entities => entities;

    /// <summary>Why the types do not fit; empty when they do.</summary>
    public IReadOnlyList<string> Mismatches => mismatches;

    public TypeShape TypeOf(EntityType entity) => types[entity];

    public PropertyShape PropertyOf(ModelMember member) => properties[member];

    public TypeShape ObjectOf(PropertyShape property) => shapes[property.Object];

    private void Map(ModelMember member, TypeShape type)
    {
        var property = type.Properties.LastOrDefault(p => p.JsonName == member.JsonName);
        if (property is null)
        {
            mismatches.Add($"{type.Display} has no public property that JSON calls \"{member.JsonName}\"");
            return;
        }

        var single = member.Type is SequenceType sequence ? sequence.Element : member.Type;
        var isFit =
            (member.Type is SequenceType) == (property.Form != ListForm.None) && Fits(member, single, property.Held);
        if (!isFit)
        {
            mismatches.Add(
                $"{type.Display}.{property.Name} is {property.Display}, and {member} is {member.Type.Display}"
            );
            return;
        }

        properties.Add(member, property);
        if (member.Reference is null && single is EntityType inner)
        {
            Hold(inner, shapes[property.Object], $"{type.Display}.{property.Name}");
        }
    }

    private void Hold(EntityType entity, TypeShape type, string heldBy)
    {
        if (!types.TryGetValue(entity, out var known))
        {
            types.Add(entity, type);
            entities.Add(entity);
        }
        else if (known != type)
        {
            mismatches.Add($"{heldBy} holds {type.Display}, and {entity.Name} is {known.Display} elsewhere");
        }
    }

    private static bool Fits(ModelMember member, RuleType expected, Held held)
    {
        if (member.Reference is not null)
        {
            return held == Held.Text;
        }

        return (expected as ScalarType)?.Kind switch
        {
            null => held == Held.Object,
            ScalarKind.Text => held is Held.Text or Held.Enum,
            ScalarKind.Number => held is Held.Decimal or Held.Int or Held.Long,
            ScalarKind.Integer => held is Held.Int or Held.Long,
            ScalarKind.Boolean => held == Held.Boolean,
            ScalarKind.Date => held is Held.DateOnly or Held.Date,
            ScalarKind.Period => held == Held.Period,
            _ => false,
        };
    }
}
