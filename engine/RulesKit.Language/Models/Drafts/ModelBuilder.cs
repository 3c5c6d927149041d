using RulesKit.Language.Diagnostics;
using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Language.Models.Drafts;

/// <summary>Turns drafts, from whatever source, into a checked model: every source obeys the same laws.</summary>
internal sealed class ModelBuilder(DiagnosticBag diagnostics)
{
    private readonly Dictionary<EntityDraft, EntityType> entities = [];
    private readonly Dictionary<string, ModelCollection> collections = new(StringComparer.Ordinal);

    /// <summary>The model, or null when an error was reported.</summary>
    public ModelSchema? Build(string title, EntityDraft plan, IReadOnlyList<EntityDraft> drafts)
    {
        var before = diagnostics.Count;
        foreach (var draft in drafts)
        {
            entities[draft] = new EntityType(draft.Name);
        }

        FindRootCollections(plan);
        foreach (var draft in drafts)
        {
            Complete(draft);
        }

        RoleChecks.Check(plan, drafts, diagnostics);
        CheckCurrencies();
        return diagnostics.Count > before
            ? null
            : new ModelSchema(
                title,
                entities[plan],
                [.. entities.Values],
                [.. collections.Values.OrderBy(c => c.Ordinal)]
            );
    }

    /// <summary>References are resolved against collections, so these are known before members are made.</summary>
    private void FindRootCollections(EntityDraft plan)
    {
        foreach (var member in plan.Members.Where(m => m is { IsSequence: true, Entity: not null }))
        {
            var pointer = "/" + Json.JsonPointer.Escape(member.JsonName);
            collections[pointer] = new ModelCollection(
                collections.Count,
                pointer,
                entities[plan],
                member.JsonName,
                entities[member.Entity!]
            );
        }
    }

    private void Complete(EntityDraft draft)
    {
        var entity = entities[draft];
        var members = new List<ModelMember>();
        if (draft.Members.Count == 0)
        {
            Report(draft.Location, $"{entity.Name} has no members, so that no plan could say anything with it.");
        }

        foreach (var member in draft.Members)
        {
            var made = Make(member, entity, members.Count);
            if (members.Exists(m => m.JsonName == made.JsonName))
            {
                Report(member.Location, $"{entity.Name} has two members that JSON calls \"{made.JsonName}\".");
                continue;
            }

            if (members.Find(m => m.Name == made.Name) is { } same)
            {
                Report(
                    member.Location,
                    $"\"{made.JsonName}\" and \"{same.JsonName}\" would both be called {made.Name} in expressions; give one of them another name (x-rk-name)."
                );
                made = made with { Name = PlaceholderName(made.Index) };
            }

            members.Add(made);
        }

        entity.SetMembers(members);
        new EntityRoles(draft, entity, Report).Resolve();
    }

    /// <summary>Amounts of another currency than the plan's are never reckoned with, so the plan's has to be known.</summary>
    private void CheckCurrencies()
    {
        if (entities.Values.SelectMany(e => e.Members).Any(m => m.Role == PlanRole.Currency))
        {
            return;
        }

        foreach (var entity in entities.Where(e => e.Value.CurrencyMember is not null))
        {
            Report(
                entity.Key.Location,
                $"{entity.Value.Name} names the currency of its amounts, but the plan names none to tell others by; give the plan a member of the role \"currency\" (x-rk-role)."
            );
        }
    }

    private ModelMember Make(MemberDraft draft, EntityType owner, int index)
    {
        var name = draft.Name ?? MemberName.FromJson(draft.JsonName);
        if (name is null || !MemberName.IsMemberName(name))
        {
            Report(
                draft.Location,
                $"\"{name ?? draft.JsonName}\" is no name that expressions can write; names are of ASCII letters and digits and start with a capital (x-rk-name)."
            );
            name = PlaceholderName(index);
        }

        foreach (var mistake in MemberLaws.FindMistakes(draft))
        {
            Report(draft.Location, mistake);
        }

        var reference = ResolveReference(draft);
        RuleType single = reference?.Item ?? draft.Scalar ?? (RuleType)entities[draft.Entity!];
        return new ModelMember
        {
            JsonName = draft.JsonName,
            Name = name,
            Type = draft.IsSequence ? new SequenceType(single) : single,
            Owner = owner,
            Index = index,
            IsOptional = draft.IsOptional,
            AllowsNull = draft.AllowsNull,
            Reference = reference,
            Constraints = draft.Constraints,
            MinimumItems = draft.MinimumItems,
            Unit = draft.Unit,
            Step = draft.Step,
            Measure = draft.Measure,
            IsMovable = draft.IsMovable,
            Role = draft.Role,
            Description = draft.Description,
        };
    }

    private ModelCollection? ResolveReference(MemberDraft draft)
    {
        if (draft.ReferencePointer is not { } pointer)
        {
            return null;
        }

        if (!collections.TryGetValue(pointer, out var collection))
        {
            Report(
                draft.Location,
                $"\"{draft.JsonName}\" points into \"{pointer}\", which is no collection of objects at the root of the model.{NearestName.Suggestion(pointer, collections.Keys)}"
            );
            return null;
        }

        var target = entities.First(e => e.Value == collection.Item).Key;
        var keyMember = target.Members.Find(m => target.Key.Count == 1 && m.JsonName == target.Key[0]);
        if (
            draft.Scalar != ScalarType.Text
            || keyMember
                is not {
                    Scalar: { Kind: ScalarKind.Text },
                    IsSequence: false,
                    IsOptional: false,
                    ReferencePointer: null
                }
        )
        {
            Report(
                draft.Location,
                $"\"{draft.JsonName}\" can't point into {pointer}: a reference is a text, and its target has one required text as its key."
            );
            return null;
        }

        return collection;
    }

    /// <summary>A name that no other member can have, for a member whose own one is a mistake.</summary>
    private static string PlaceholderName(int index) => FormattableString.Invariant($"#{index}");

    private void Report(Location location, string message) =>
        diagnostics.Add(DiagnosticCatalog.InvalidModel, location, message);
}
