using System.Text.Json.Nodes;
using RulesKit.Language.Models;
using RulesKit.Language.Types;
using RulesKit.Testing.Generating;

namespace RulesKit.Testing.Properties;

/// <summary>Changes the order of everything in a plan that has no meaning of its own.</summary>
internal static class PlanOrder
{
    /// <summary>The plan with items of every collection, and members of every object, in another order.</summary>
    public static PlanDocument Shuffle(PlanDocument plan, ModelSchema model, Random random)
    {
        var root = plan.ToJsonObject();
        foreach (var (o, type, _) in PlanValues.Objects(root, model).ToArray())
        {
            foreach (var member in type.Members.Where(m => m.Type is SequenceType))
            {
                if (o[member.JsonName] is JsonArray array)
                {
                    var items = array.ToArray();
                    array.Clear();
                    random.Shuffle(items);
                    foreach (var item in items)
                    {
                        array.Add(item);
                    }
                }
            }

            var properties = o.ToArray();
            o.Clear();
            random.Shuffle(properties);
            foreach (var (name, value) in properties)
            {
                o[name] = value;
            }
        }

        return new PlanDocument(root);
    }
}
