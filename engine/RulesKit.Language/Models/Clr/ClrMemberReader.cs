using RulesKit.Language.Models.Drafts;
using RulesKit.Language.Text;

namespace RulesKit.Language.Models.Clr;

/// <summary>Reads one property of a CLR type.</summary>
internal sealed class ClrMemberReader(Func<Type, EntityDraft> readEntity, Action<Location, string> report)
{
    /// <summary>The member, or null when a plan can't hold it (reported).</summary>
    public MemberDraft? Read(ClrProperty property, Location location)
    {
        if (!property.CanBeFilled)
        {
            report(location, ClrSayings.NotFillable);
            return null;
        }

        if (ClrMemberType.Read(property, Report) is not { } type)
        {
            return null;
        }

        var constraints = new ClrConstraints(property, Report);
        return new MemberDraft
        {
            JsonName = property.JsonName,
            Location = location,
            Name = char.ToUpperInvariant(property.Name[0]) + property.Name.Substring(1),
            Scalar = type.Scalar,
            Entity = type.Entity is null ? null : readEntity(type.Entity),
            IsSequence = type.IsSequence,
            IsOptional = type.IsOptional,
            AllowsNull = type.IsOptional,
            ReferencePointer = property.Find<ReferenceToAttribute>()?.Collection,
            Constraints = constraints.Read(type.Texts),
            Unit = property.Find<UnitAttribute>()?.Unit,
            Step = constraints.Step(),
            Measure = property.Find<MeasuredAsAttribute>()?.Measure,
            IsMovable = property.Find<MovableAttribute>() is not null,
            Role = property.Find<PlanRoleAttribute>()?.Role,
            Description = property.Description,
        };

        void Report(string message) => report(location, message);
    }
}
