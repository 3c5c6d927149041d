using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;
using RulesKit.Language.Models.Drafts;

namespace RulesKit.Analyzers.Models;

/// <summary>Reads one property of a type; as <see cref="ClrMemberReader"/>.</summary>
internal sealed class SymbolMemberReader(
    Func<INamedTypeSymbol, EntityDraft> readEntity,
    Action<RuleLocation, string> report
)
{
    /// <summary>The member, or null when a plan can't hold it (reported).</summary>
    public MemberDraft? Read(SymbolProperty property, RuleLocation location)
    {
        if (!property.CanBeFilled)
        {
            Report(ClrSayings.NotFillable);
            return null;
        }

        if (SymbolMemberType.Read(property.Symbol, Report) is not { } type)
        {
            return null;
        }

        var constraints = new SymbolConstraints(property, Report);
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
            ReferencePointer = SymbolAttributes.Text(property.Find<ReferenceToAttribute>()),
            Constraints = constraints.Read(type.Texts),
            Unit = SymbolAttributes.Text(property.Find<UnitAttribute>()),
            Step = constraints.Step(),
            Measure = (Measure?)Number(property.Find<MeasuredAsAttribute>()),
            IsMovable = property.Find<MovableAttribute>() is not null,
            Role = (PlanRole?)Number(property.Find<PlanRoleAttribute>()),
            Description = property.Description,
        };

        void Report(string message) => report(location, message);
    }

    /// <summary>The number of the enum member that an attribute is made with.</summary>
    private static int? Number(AttributeData? attribute) =>
        attribute?.ConstructorArguments is [{ Value: int number }] ? number : null;
}
