using System.Globalization;
using System.Text.Json.Nodes;
using RulesKit.Language.Models;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;
using RulesKit.Testing.Generating;
using JsonPointer = RulesKit.Language.Json.JsonPointer;

namespace RulesKit.Testing.Searching;

/// <summary>The changes of a plan that can matter to one rule: only what the rule reads is moved.</summary>
/// <remarks>
/// A comparison is met or missed by setting the member that it reads to the constant or a step beside it; a window by
/// moving a date over its edge; a missing row by adding one; a sum by scaling what is added up.
/// </remarks>
internal sealed class RuleMoves
{
    private readonly ModelSchema model;
    private readonly PlanMaker maker;
    private readonly Vocabulary vocabulary = new();
    private readonly Vocabulary shared;
    private readonly IReadOnlySet<ModelMember> read;

    public RuleMoves(BoundRule rule, ModelSchema model, PlanMaker maker, Vocabulary shared)
    {
        this.model = model;
        this.maker = maker;
        this.shared = shared;
        read = RuleMentions.Collect(rule, model, vocabulary);
    }

    /// <summary>Every single move of a plan, in a fixed order.</summary>
    public IReadOnlyList<Move> All(JsonObject plan, Random random)
    {
        var moves = new List<Move>();
        var existing = Existing(plan);
        foreach (var (o, type, pointer) in PlanValues.Objects(plan, model))
        {
            foreach (var member in type.Members.Where(read.Contains))
            {
                var at = $"{pointer}/{JsonPointer.Escape(member.JsonName)}";
                if (member.Reference is null && member.Type is ScalarType)
                {
                    moves.AddRange(ValueMoves(o, member, at, existing));
                }
                else if (member.Reference is not null && member.Type is not SequenceType)
                {
                    moves.AddRange(ReferenceMoves(plan, o, member, at));
                }
                else if (member.Type is SequenceType)
                {
                    moves.AddRange(CollectionMoves(plan, o, member, at, random));
                }
            }
        }

        moves.AddRange(ScaleMoves(plan));
        return moves;
    }

    /// <summary>All values of a number at once, so that sums move as far as they have to.</summary>
    private IEnumerable<Move> ScaleMoves(JsonObject plan)
    {
        var numbers = PlanValues
            .Objects(plan, model)
            .SelectMany(o => o.Type.Members.Where(read.Contains).Select(m => (o.Object, o.Pointer, Member: m)))
            .Select(p => (p.Pointer, p.Member, Now: ScalarJson.Read(p.Object[p.Member.JsonName], p.Member)))
            .Where(p => p.Now is long or decimal)
            .GroupBy(p => p.Member);
        foreach (var group in numbers)
        {
            foreach (var factor in new[] { 0m, 0.01m, 0.2m, 0.5m, 0.9m, 1.1m, 2m, 10m })
            {
                var scaled = group
                    .Select(p => (p.Pointer, Value: Scale(p.Member, p.Now!, factor)))
                    .Where(p => p.Value is not null)
                    .Select(p =>
                        Move.Set($"{p.Pointer}/{JsonPointer.Escape(group.Key.JsonName)}", ScalarJson.Write(p.Value!))
                    )
                    .ToArray();
                if (scaled.Length > 1)
                {
                    yield return scaled[0] with
                    {
                        Further = scaled[1..],
                    };
                }
            }
        }
    }

    private static object? Scale(ModelMember member, object now, decimal factor)
    {
        try
        {
            object value = now is long whole ? (long)Math.Round(whole * factor) : (decimal)now * factor;
            var allowed = new Vocabulary();
            allowed.Add(member, value);
            return allowed.Of(member) is [var fit] ? fit : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private Dictionary<ModelMember, object[]> Existing(JsonObject plan) =>
        PlanValues
            .Scalars(plan, model)
            .Where(p => read.Contains(p.Member))
            .Select(p => (p.Member, Value: ScalarJson.Read(p.Value, p.Member)))
            .Where(p => p.Value is not null)
            .GroupBy(p => p.Member, p => p.Value!)
            .ToDictionary(g => g.Key, g => g.Distinct().Take(12).ToArray());

    private IEnumerable<Move> ValueMoves(
        JsonObject o,
        ModelMember member,
        string at,
        Dictionary<ModelMember, object[]> existing
    )
    {
        var now = ScalarJson.Read(o[member.JsonName], member);
        if (now is not null && member.IsOptional && member.Role is null)
        {
            yield return Move.Remove(at);
        }

        foreach (var value in Values(member, now, existing).Distinct().Where(v => !v.Equals(now)))
        {
            yield return Move.Set(at, ScalarJson.Write(value));
        }
    }

    private IEnumerable<object> Values(ModelMember member, object? now, Dictionary<ModelMember, object[]> existing)
    {
        var near = existing.GetValueOrDefault(member, []).SelectMany(v => Neighbours.Of(v, member));
        var wide = new Vocabulary();
        var candidates = vocabulary
            .Of(member)
            .Concat(member.Constraints.Texts ?? [])
            .Concat(ScalarJson.KindOf(member) == ScalarKind.Boolean ? [true, false] : [])
            .Concat(Scaled(now))
            .Concat(shared.Of(member))
            .Concat(near);
        foreach (var value in candidates.Append(0L).Concat(maker.AnyValues(member, 3)))
        {
            wide.Add(member, value);
        }

        return wide.Of(member);
    }

    private static object[] Scaled(object? now)
    {
        try
        {
            return now switch
            {
                long n => [0L, n / 2, n / 10, checked(n * 2), checked(n * 10), n + 1, n - 1],
                decimal d => [0m, d / 2, d * 2, d * 10, d + 1, d - 1, -d],
                Date d => [d.AddDays(1), d.AddDays(-1), d.AddMonths(6), d.AddMonths(-6), d.AddYears(3), d.AddYears(-3)],
                _ => [],
            };
        }
        catch (OverflowException)
        {
            return [];
        }
    }

    private static IEnumerable<Move> ReferenceMoves(JsonObject plan, JsonObject o, ModelMember member, string at)
    {
        var now = o[member.JsonName]?.GetValue<string>();
        if (now is not null && member.IsOptional)
        {
            yield return Move.Remove(at);
        }

        foreach (var key in KeysOf(plan, member.Reference!).Where(k => k != now))
        {
            yield return Move.Set(at, JsonValue.Create(key)!);
        }
    }

    private static IEnumerable<string> KeysOf(JsonObject plan, ModelCollection target) =>
        plan[target.JsonName] is JsonArray items ? items.Select(i => i![target.Key.JsonName]!.GetValue<string>()) : [];

    private IEnumerable<Move> CollectionMoves(
        JsonObject plan,
        JsonObject o,
        ModelMember member,
        string at,
        Random random
    )
    {
        var items = o[member.JsonName] as JsonArray;
        for (var i = 0; i < items?.Count; i++)
        {
            yield return Move.Remove(At(at, i));
        }

        if (items is { Count: > 0 })
        {
            yield return Move.Set(at, new JsonArray());
        }

        if (PlanValues.ItemOf(member) is { } type)
        {
            foreach (var copy in Copies(plan, items, type, random))
            {
                yield return Move.Add(at, copy);
            }

            for (var i = 0; i < 2; i++)
            {
                if (maker.MakeItem(plan, type, random) is { } made)
                {
                    yield return Move.Add(at, made);
                }
            }
        }
        else
        {
            var texts = member.Reference is { } target ? KeysOf(plan, target).Cast<object>() : vocabulary.Of(member);
            foreach (var value in texts)
            {
                yield return Move.Add(at, ScalarJson.Write(value));
            }
        }
    }

    /// <summary>Copies of items with another key and one more change, so that they can stand beside the originals.</summary>
    private IEnumerable<JsonObject> Copies(JsonObject plan, JsonArray? items, EntityType type, Random random)
    {
        foreach (var item in items?.OfType<JsonObject>() ?? [])
        {
            foreach (var key in type.Key.Where(k => k.Type is not SequenceType))
            {
                foreach (var other in OtherKeys(plan, item, key, random).Take(6))
                {
                    var copy = (JsonObject)item.DeepClone();
                    copy[key.JsonName] = ScalarJson.Write(other);
                    yield return copy;
                    foreach (
                        var member in type.Members.Where(m => read.Contains(m) && m.Type is ScalarType && m != key)
                    )
                    {
                        var values = vocabulary.Of(member);
                        if (values.Count > 0)
                        {
                            var changed = (JsonObject)copy.DeepClone();
                            changed[member.JsonName] = ScalarJson.Write(values[random.Next(values.Count)]);
                            yield return changed;
                        }
                    }
                }
            }
        }
    }

    private IEnumerable<object> OtherKeys(JsonObject plan, JsonObject item, ModelMember key, Random random)
    {
        if (key.Reference is { } target)
        {
            return KeysOf(plan, target).Where(k => k != item[key.JsonName]?.GetValue<string>());
        }

        return ScalarJson.Read(item[key.JsonName], key) switch
        {
            string text => vocabulary
                .Of(key)
                .Prepend(string.Create(CultureInfo.InvariantCulture, $"{text}-{random.Next(100)}")),
            { } value => Neighbours.Of(value, key).Skip(1).Concat(vocabulary.Of(key)),
            null => vocabulary.Of(key),
        };
    }

    private static string At(string pointer, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index}");
}
