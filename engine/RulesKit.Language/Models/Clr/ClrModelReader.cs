using RulesKit.Language.Diagnostics;
using RulesKit.Language.Models.Drafts;
using RulesKit.Language.Text;

namespace RulesKit.Language.Models.Clr;

/// <summary>
/// Reads a model from CLR types by reflection. What a type can't say exactly is an error, as in a JSON Schema file: a
/// member left out would be one that no plan can have and no rule can ask for.
/// </summary>
internal sealed class ClrModelReader
{
    private readonly DiagnosticBag diagnostics;
    private readonly ClrMemberReader members;
    private readonly Dictionary<Type, EntityDraft> entities = [];
    private readonly UniqueNames entityNames = new();

    private ClrModelReader(DiagnosticBag diagnostics)
    {
        this.diagnostics = diagnostics;
        members = new ClrMemberReader(ReadEntity, Report);
    }

    /// <summary>The model, or null when an error was reported.</summary>
    public static ModelSchema? Read(Type plan, DiagnosticBag diagnostics) =>
        new ClrModelReader(diagnostics).ReadModel(plan);

    private ModelSchema? ReadModel(Type type)
    {
        var before = diagnostics.Count;
        if (!ClrTypeShape.IsEntity(type))
        {
            Report(LocationOf(ClrNames.Of(type)), ClrSayings.NoPlan(ClrNames.Of(type)));
            return null;
        }

        // The plan is called Plan whatever its class is called, so that a message reads the same for every source.
        var plan = ReadEntity(type, "Plan");
        return diagnostics.Count > before
            ? null
            : new ModelBuilder(diagnostics).Build(ClrNames.Simple(type), plan, [.. entities.Values]);
    }

    private EntityDraft ReadEntity(Type type) => ReadEntity(type, ClrNames.Simple(type));

    private EntityDraft ReadEntity(Type type, string name)
    {
        if (entities.TryGetValue(type, out var known))
        {
            return known;
        }

        var fullName = ClrNames.Of(type);
        var entity = new EntityDraft(entityNames.Take(name), LocationOf(fullName))
        {
            Key = ClrAttributes.Find<ItemKeyAttribute>(type)?.Members ?? [],
            DatedBy = ClrAttributes.Find<DatedByAttribute>(type)?.Member,
            CurrencyMember = ClrAttributes.Find<CurrencyMemberAttribute>(type)?.Member,
        };
        entities.Add(type, entity);
        foreach (var field in ClrProperties.FieldsOf(type))
        {
            Report(LocationOf($"{fullName}.{field.Name}"), ClrSayings.PublicField);
        }

        foreach (var property in ClrProperties.Of(type))
        {
            if (members.Read(property, LocationOf($"{fullName}.{property.Name}")) is { } member)
            {
                entity.Members.Add(member);
            }
        }

        return entity;
    }

    /// <summary>Types have no file that is known here, so a place is the full name, as text and as path.</summary>
    private static Location LocationOf(string fullName) =>
        new(new SourceText(fullName, fullName), new TextSpan(0, fullName.Length));

    private void Report(Location location, string message) =>
        diagnostics.Add(DiagnosticCatalog.InvalidModel, location, message);
}
