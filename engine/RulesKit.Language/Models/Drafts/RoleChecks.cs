using RulesKit.Language.Diagnostics;
using RulesKit.Language.Types;

namespace RulesKit.Language.Models.Drafts;

/// <summary>The laws of x-rk-role: each role once, on a required member (asOf may be optional) of a fitting type.</summary>
internal static class RoleChecks
{
    /// <summary>Deep enough for any plan, and an end for objects that hold themselves.</summary>
    private const int DeepestRole = 4;

    public static void Check(EntityDraft plan, IReadOnlyList<EntityDraft> drafts, DiagnosticBag diagnostics)
    {
        var places = PlacesOf(plan, 1, isOptional: false).ToArray();
        foreach (var (member, isOptional) in places)
        {
            if (FindMistake(member, isOptional) is { } mistake)
            {
                Report(member, mistake);
            }
        }

        foreach (var twice in places.GroupBy(p => p.Member.Role).Where(g => g.Count() > 1).Select(g => g.Last().Member))
        {
            Report(twice, "has a role that another member has already; a role belongs to one member");
        }

        var reached = new HashSet<MemberDraft>(places.Select(p => p.Member));
        foreach (var member in drafts.SelectMany(d => d.Members).Where(m => m.Role is not null && !reached.Contains(m)))
        {
            Report(
                member,
                "has a role, which only members of the plan, and of objects up to four deep in it, can have"
            );
        }

        var isOneSided =
            places.Any(p => p.Member.Role == PlanRole.HorizonStart)
            != places.Any(p => p.Member.Role == PlanRole.HorizonEnd);
        if (isOneSided)
        {
            diagnostics.Add(
                DiagnosticCatalog.InvalidModel,
                plan.Location,
                "The model marks one end of the horizon only; mark both, horizonStart and horizonEnd."
            );
        }

        void Report(MemberDraft member, string mistake) =>
            diagnostics.Add(DiagnosticCatalog.InvalidModel, member.Location, $"\"{member.JsonName}\" {mistake}.");
    }

    private static string? FindMistake(MemberDraft member, bool isOptional)
    {
        var kind = member.IsSequence || member.ReferencePointer is not null ? null : member.Scalar?.Kind;
        var fits = member.Role switch
        {
            PlanRole.PlanId or PlanRole.Currency => kind is ScalarKind.Text,
            PlanRole.AsOf => kind is ScalarKind.Date,
            _ => kind is ScalarKind.Date or ScalarKind.Period,
        };
        if (!fits)
        {
            return "has a role that its type does not fit: planId and currency are texts, asOf is a date, the horizon's ends are dates or periods";
        }

        return isOptional && member.Role != PlanRole.AsOf
            ? "has a role that every plan must fill; make it, and the objects that hold it, required"
            : null;
    }

    private static IEnumerable<(MemberDraft Member, bool IsOptional)> PlacesOf(
        EntityDraft entity,
        int depth,
        bool isOptional
    ) =>
        entity.Members.SelectMany(m =>
            m.Role is not null ? [(m, isOptional || m.IsOptional)]
            : m is { IsSequence: false, Entity: not null } && depth <= DeepestRole
                ? PlacesOf(m.Entity, depth + 1, isOptional || m.IsOptional)
            : []
        );
}
