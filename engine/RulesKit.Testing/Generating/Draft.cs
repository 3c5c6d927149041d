using System.Globalization;
using System.Text.Json.Nodes;
using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Testing.Generating;

/// <summary>One plan while it is made: keys of what references point to come first, then all the rest.</summary>
internal sealed class Draft(
    ModelSchema model,
    Vocabulary vocabulary,
    PlanGenerationOptions options,
    Random random,
    int most
)
{
    private const int DeepestObject = 12;

    private readonly ValueMaker values = new(vocabulary, options, random);
    private readonly Dictionary<ModelCollection, List<string>> keys = [];

    /// <summary>The collections that some reference points into; their keys are made before anything else.</summary>
    private readonly ModelCollection[] targets =
    [
        .. model.Collections.Where(c => model.Entities.Any(e => e.Members.Any(m => m.Reference == c))),
    ];

    public JsonObject Make()
    {
        foreach (var collection in targets)
        {
            keys[collection] = MakeKeys(collection);
        }

        var plan =
            MakeObject(model.Plan, 0)
            ?? throw new PlanGenerationException("A member that must be there can't be made.");
        OrderHorizon(plan);
        return plan;
    }

    public JsonObject? MakeItem(JsonObject plan, EntityType type)
    {
        foreach (var collection in targets)
        {
            keys[collection] = plan[collection.JsonName] is JsonArray items
                ? [.. items.Select(i => i?[collection.Key.JsonName]?.GetValue<string>()).OfType<string>()]
                : [];
        }

        return MakeObject(type, 1);
    }

    private List<string> MakeKeys(ModelCollection collection)
    {
        var member = collection.Member;
        if (member.IsOptional && random.NextDouble() < options.HoleShare / 4)
        {
            return [];
        }

        var wanted = Math.Max(Math.Max(1, member.MinimumItems), random.Next(most + 1));
        var made = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < wanted * 20 && made.Count < wanted; i++)
        {
            made.Add((string)values.Make(collection.Key));
        }

        return [.. made];
    }

    /// <summary>An object, or null when something that it must have can't be made.</summary>
    private JsonObject? MakeObject(EntityType type, int depth)
    {
        if (depth > DeepestObject)
        {
            return null;
        }

        var made = new JsonObject();
        foreach (var member in type.Members)
        {
            if (IsHole(member, depth))
            {
                continue;
            }

            if (MakeMember(member, depth) is { } value)
            {
                made[member.JsonName] = value;
            }
            else if (!member.IsOptional)
            {
                return null;
            }
        }

        return made;
    }

    private bool IsHole(ModelMember member, int depth)
    {
        if (!member.IsOptional)
        {
            return false;
        }

        if (ReferenceEquals(member, member.Owner.CurrencyMember))
        {
            return random.Next(8) > 0;
        }

        var target = CollectionOf(member);
        return target is not null
            ? keys[target].Count == 0
            : member.Role is null && (depth > 4 || random.NextDouble() < options.HoleShare);
    }

    private JsonNode? MakeMember(ModelMember member, int depth)
    {
        if (member.Reference is { } target)
        {
            return MakeReference(member, keys[target]);
        }

        if (member.Type is SequenceType)
        {
            return MakeItems(member, depth);
        }

        return member.Type is EntityType entity ? MakeObject(entity, depth + 1) : ScalarJson.Write(values.Make(member));
    }

    private JsonNode? MakeReference(ModelMember member, List<string> texts)
    {
        if (member.Type is not SequenceType)
        {
            return texts.Count == 0 ? null : JsonValue.Create(texts[random.Next(texts.Count)]);
        }

        var count = Math.Max(member.MinimumItems, random.Next(Math.Min(most, texts.Count) + 1));
        return texts.Count == 0
            ? member.MinimumItems == 0
                ? new JsonArray()
                : null
            : new JsonArray([.. Enumerable.Range(0, count).Select(_ => (JsonNode)texts[random.Next(texts.Count)])]);
    }

    private JsonArray? MakeItems(ModelMember member, int depth)
    {
        var target = CollectionOf(member);
        var wanted = target is not null ? keys[target].Count : Math.Max(member.MinimumItems, random.Next(most + 1));
        var items = new JsonArray();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < wanted * 10 && items.Count < wanted; i++)
        {
            if (MakeItem(member, target, items.Count, depth) is { } item && seen.Add(KeyOf(item, member)))
            {
                items.Add(item);
            }
        }

        return items.Count < member.MinimumItems || (target is not null && items.Count < wanted) ? null : items;
    }

    private JsonNode? MakeItem(ModelMember member, ModelCollection? target, int index, int depth)
    {
        if (PlanValues.ItemOf(member) is not { } type)
        {
            return ScalarJson.Write(values.Make(member));
        }

        var made = MakeObject(type, depth + 1);
        if (made is not null && target is not null)
        {
            made[target.Key.JsonName] = keys[target][index];
        }

        return made;
    }

    private ModelCollection? CollectionOf(ModelMember member) =>
        ReferenceEquals(member.Owner, model.Plan) ? targets.FirstOrDefault(c => c.JsonName == member.JsonName) : null;

    /// <summary>Texts that are equal exactly when two items may not stand side by side.</summary>
    private string KeyOf(JsonNode item, ModelMember member) =>
        PlanValues.ItemOf(member) is { Key: { Count: > 0 } key }
            ? string.Join('\u001f', key.Select(k => item[k.JsonName]?.ToJsonString() ?? "\u001e"))
            : random.Next().ToString(CultureInfo.InvariantCulture);

    private void OrderHorizon(JsonObject plan)
    {
        if (!model.HasHorizon)
        {
            return;
        }

        var (start, end) = (Find(plan, PlanRole.HorizonStart), Find(plan, PlanRole.HorizonEnd));
        if (start is not { } a || end is not { } b)
        {
            return;
        }

        var (first, last) = (a.Owner[a.Name]?.GetValue<string>(), b.Owner[b.Name]?.GetValue<string>());
        if (first is not null && last is not null && string.CompareOrdinal(first, last) > 0)
        {
            (a.Owner[a.Name], b.Owner[b.Name]) = (last, first);
        }
    }

    private (JsonObject Owner, string Name)? Find(JsonObject plan, PlanRole role)
    {
        var path = model.Roles[role];
        var owner = path.SkipLast(1).Aggregate((JsonNode?)plan, (o, m) => o?[m.JsonName]);
        return owner is JsonObject found ? (found, path[^1].JsonName) : null;
    }
}
