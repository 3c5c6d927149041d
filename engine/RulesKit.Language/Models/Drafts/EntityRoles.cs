using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Language.Models.Drafts;

/// <summary>Finds the members that make an object's items unique, date them and name their currency.</summary>
internal sealed class EntityRoles(EntityDraft draft, EntityType entity, Action<Location, string> report)
{
    public void Resolve() => entity.SetRoles(Key(), DatingMember(), CurrencyMember());

    private List<ModelMember> Key()
    {
        var key = new List<ModelMember>();
        foreach (var member in draft.Key.Select(name => Find(name, "key")).OfType<ModelMember>())
        {
            if (key.Contains(member))
            {
                report(draft.Location, $"The key of {entity.Name} names \"{member.JsonName}\" twice.");
            }
            else if (member is { Type: ScalarType } or { Reference: not null, Type: EntityType })
            {
                key.Add(member);
            }
            else
            {
                report(
                    draft.Location,
                    $"\"{member.JsonName}\" can't be part of the key of {entity.Name}: a key is made of single values, not of arrays and objects."
                );
            }
        }

        return key;
    }

    private ModelMember? DatingMember()
    {
        var member = Find(draft.DatedBy, "dating member");
        if (member is null or { Type: ScalarType { Kind: ScalarKind.Date or ScalarKind.Period } })
        {
            return member;
        }

        report(draft.Location, $"{entity.Name} is dated by \"{draft.DatedBy}\", which is neither a date nor a period.");
        return null;
    }

    private ModelMember? CurrencyMember()
    {
        var member = Find(draft.CurrencyMember, "currency member");
        if (member is null || member.Type.IsText())
        {
            return member;
        }

        report(draft.Location, $"The currency member \"{member.JsonName}\" of {entity.Name} is no text.");
        return null;
    }

    private ModelMember? Find(string? jsonName, string use)
    {
        if (jsonName is null)
        {
            return null;
        }

        var member = entity.FindJsonMember(jsonName);
        if (member is null)
        {
            var suggestion = NearestName.Suggestion(jsonName, entity.Members.Select(m => m.JsonName));
            report(draft.Location, $"The {use} \"{jsonName}\" is no member of {entity.Name}.{suggestion}");
        }

        return member;
    }
}
