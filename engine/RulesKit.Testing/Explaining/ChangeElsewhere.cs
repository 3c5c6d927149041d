using System.Text.Json.Nodes;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Models;
using RulesKit.Language.Types;
using RulesKit.Testing.Generating;
using JsonPointer = RulesKit.Language.Json.JsonPointer;

namespace RulesKit.Testing.Explaining;

/// <summary>
/// Changes a plan at random wherever a finding's evidence names nothing: values become those of other plans, members
/// come and go, arrays grow and shrink, items change places.
/// </summary>
internal sealed class ChangeElsewhere
{
    private readonly ModelSchema model;
    private readonly Random random;
    private readonly Dictionary<ModelMember, List<JsonNode?>> pool = new(ReferenceEqualityComparer.Instance);

    /// <param name="model">The model of the plans.</param>
    /// <param name="random">Where choices come from.</param>
    /// <param name="others">Plans whose values are taken.</param>
    public ChangeElsewhere(ModelSchema model, Random random, IEnumerable<PlanDocument> others)
    {
        this.model = model;
        this.random = random;
        foreach (var (o, type, _) in others.SelectMany(p => PlanValues.Objects(p.ToJsonObject(), model)))
        {
            foreach (var member in type.Members.Where(m => o.ContainsKey(m.JsonName)))
            {
                if (!pool.TryGetValue(member, out var values))
                {
                    pool[member] = values = [];
                }

                values.Add(o[member.JsonName]);
            }
        }
    }

    /// <summary>The plan after some changes; it may not fit its model.</summary>
    public PlanDocument Apply(PlanDocument plan, Finding finding)
    {
        var kept = new ProtectedPlaces(finding);
        var root = plan.ToJsonObject();
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            var objects = PlanValues.Objects(root, model).ToArray();
            var (o, type, pointer) = objects[random.Next(objects.Length)];
            var member = type.Members[random.Next(type.Members.Count)];
            var at = $"{pointer}/{JsonPointer.Escape(member.JsonName)}";
            if (o[member.JsonName] is JsonArray array && random.Next(3) > 0)
            {
                Change(array, at, kept);
            }
            else
            {
                Change(o, member, pointer, at, kept);
            }
        }

        return new PlanDocument(root);
    }

    private void Change(JsonObject o, ModelMember member, string pointer, string at, ProtectedPlaces kept)
    {
        // A member that says null is not given either, so evidence of it stands at the object, too.
        var isThere = o[member.JsonName] is not null;
        if (isThere ? !kept.IsFree(at) : !kept.MayGrow(pointer))
        {
            return;
        }

        o.Remove(member.JsonName);
        if (pool.TryGetValue(member, out var values) && (!member.IsOptional || !isThere || random.Next(3) > 0))
        {
            o[member.JsonName] = values[random.Next(values.Count)]?.DeepClone();
        }
    }

    private void Change(JsonArray a, string pointer, ProtectedPlaces kept)
    {
        switch (random.Next(3))
        {
            case 0 when a.Count > 0 && kept.MayGrow(pointer):
                a.Add(a[random.Next(a.Count)]!.DeepClone());
                break;
            case 1 when a.Count > 0 && kept.MayGrow(pointer) && kept.IsFree($"{pointer}/{a.Count - 1}"):
                a.RemoveAt(a.Count - 1);
                break;
            case 2 when a.Count > 1:
                var (i, j) = (random.Next(a.Count), random.Next(a.Count));
                if (i != j && kept.IsFree($"{pointer}/{i}") && kept.IsFree($"{pointer}/{j}"))
                {
                    var (first, second) = (a[i]!.DeepClone(), a[j]!.DeepClone());
                    (a[i], a[j]) = (second, first);
                }

                break;
        }
    }
}
