using System.Text.Json.Nodes;
using RulesKit.Engine.Plans;
using RulesKit.Language.Models;
using RulesKit.Language.Text;
using RulesKit.Language.Types;
using RulesKit.Testing.Generating;

namespace RulesKit.Testing.Shrinking;

/// <summary>Makes plans smaller: fewer members, fewer items, simpler values; every one still fits the model.</summary>
internal sealed class PlanShrinker(ModelSchema model)
{
    /// <summary>Smaller plans, the boldest first. Each is smaller by the number of values or simpler in one of them.</summary>
    public IEnumerable<PlanDocument> Shrink(PlanDocument plan)
    {
        var places = PlanValues.Objects(plan.ToJsonObject(), model).Select(o => (o.Type, o.Pointer)).ToArray();
        var steps = places
            .SelectMany(p => Drops(plan, p.Type, p.Pointer))
            .Concat(places.SelectMany(p => Simplifications(plan, p.Type, p.Pointer)));
        foreach (var step in steps)
        {
            var root = plan.ToJsonObject();
            step(root);
            var smaller = new PlanDocument(root);
            if (smaller != plan && PlanPreparer.Read(new SourceText(smaller.Json), model).IsValid)
            {
                yield return smaller;
            }
        }
    }

    private static IEnumerable<Action<JsonObject>> Drops(PlanDocument plan, EntityType type, string pointer)
    {
        var o = Pointers.Find(plan.ToJsonObject(), pointer)!.AsObject();
        foreach (var member in type.Members.Where(m => o.ContainsKey(m.JsonName)))
        {
            if (member.IsOptional)
            {
                yield return root => Pointers.Find(root, pointer)!.AsObject().Remove(member.JsonName);
            }

            if (o[member.JsonName] is not JsonArray items)
            {
                continue;
            }

            for (var chunk = items.Count; chunk > 0; chunk /= 2)
            {
                for (var from = 0; from + chunk <= items.Count; from += chunk)
                {
                    var (first, length) = (from, chunk);
                    yield return root =>
                        Remove(Pointers.Find(root, pointer)![member.JsonName]!.AsArray(), first, length);
                }
            }
        }
    }

    private static void Remove(JsonArray items, int from, int count)
    {
        for (var i = 0; i < count; i++)
        {
            items.RemoveAt(from);
        }
    }

    private static IEnumerable<Action<JsonObject>> Simplifications(PlanDocument plan, EntityType type, string pointer)
    {
        var o = Pointers.Find(plan.ToJsonObject(), pointer)!.AsObject();
        foreach (var member in type.Members.Where(m => m.Reference is null && m.Type is ScalarType))
        {
            if (ScalarJson.Read(o[member.JsonName], member) is { } value)
            {
                foreach (var simple in Simpler(value))
                {
                    yield return root => Pointers.Find(root, pointer)![member.JsonName] = ScalarJson.Write(simple);
                }
            }
        }
    }

    /// <summary>Simpler values; walking them from any value comes to an end.</summary>
    private static IEnumerable<object> Simpler(object value) =>
        value switch
        {
            true => [false],
            long n when n != 0 => new[] { 0, n > 0 ? 1 : -1, n / 2 }
                .Where(v => Math.Abs(v) < Math.Abs((decimal)n))
                .Cast<object>(),
            decimal d when d != 0 => new[] { 0m, 1m, decimal.Truncate(d), decimal.Truncate(d / 2) }
                .Where(v => Math.Abs(v) < Math.Abs(d) || (v == 1 && d > 0 && d < 1))
                .Cast<object>(),
            string { Length: > 1 } text => [text[..1], text[..(text.Length / 2)]],
            _ => [],
        };
}
