using RulesKit.Language.Diagnostics;
using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;
using RulesKit.Language.Models.Drafts;

namespace RulesKit.Analyzers.Models;

/// <summary>
/// A model made from a type that the compiler knows, by the rules of <see cref="ClrModelReader"/> and without loading
/// anyone's assembly.
/// </summary>
internal sealed class SymbolModel
{
    private readonly DiagnosticBag diagnostics = new();
    private readonly Dictionary<RuleText, ISymbol> symbols = [];
    private readonly Dictionary<ITypeSymbol, EntityDraft> entities = new(SymbolEqualityComparer.Default);
    private readonly UniqueNames entityNames = new();
    private readonly SymbolMemberReader members;

    private SymbolModel(INamedTypeSymbol plan)
    {
        members = new SymbolMemberReader(ReadEntity, Report);
        Schema = Read(plan);
        Diagnostics = diagnostics.ToSorted();
    }

    /// <summary>The model; null when the types have mistakes.</summary>
    public ModelSchema? Schema { get; }

    public IReadOnlyList<RuleDiagnostic> Diagnostics { get; }

    public static SymbolModel Of(INamedTypeSymbol plan) => new(plan);

    /// <summary>The type or the member that a diagnostic is about.</summary>
    public ISymbol SymbolOf(RuleDiagnostic diagnostic) => symbols[diagnostic.Location.Source];

    private ModelSchema? Read(INamedTypeSymbol type)
    {
        if (!SymbolShape.IsEntity(type))
        {
            Report(LocationOf(type, TypeNames.Of(type)), ClrSayings.NoPlan(TypeNames.Of(type)));
            return null;
        }

        var plan = ReadEntity(type, "Plan");
        return diagnostics.Count > 0
            ? null
            : new ModelBuilder(diagnostics).Build(type.Name, plan, entities.Values.ToArray());
    }

    private EntityDraft ReadEntity(INamedTypeSymbol type) => ReadEntity(type, type.Name);

    private EntityDraft ReadEntity(INamedTypeSymbol type, string name)
    {
        if (entities.TryGetValue(type, out var known))
        {
            return known;
        }

        var fullName = TypeNames.Of(type);
        var entity = new EntityDraft(entityNames.Take(name), LocationOf(type, fullName))
        {
            Key = KeyOf(type),
            DatedBy = SymbolAttributes.Text(SymbolAttributes.Find<DatedByAttribute>(type)),
            CurrencyMember = SymbolAttributes.Text(SymbolAttributes.Find<CurrencyMemberAttribute>(type)),
        };
        entities.Add(type, entity);
        foreach (var field in FieldsOf(type))
        {
            Report(LocationOf(field, $"{fullName}.{field.Name}"), ClrSayings.PublicField);
        }

        foreach (var property in SymbolProperty.Of(type))
        {
            if (members.Read(property, LocationOf(property.Symbol, $"{fullName}.{property.Name}")) is { } member)
            {
                entity.Members.Add(member);
            }
        }

        return entity;
    }

    private static string[] KeyOf(INamedTypeSymbol type) =>
        SymbolAttributes.Find<ItemKeyAttribute>(type)?.ConstructorArguments is [{ Kind: TypedConstantKind.Array } names]
            ? names.Values.Select(v => v.Value).OfType<string>().ToArray()
            : [];

    private static IEnumerable<IFieldSymbol> FieldsOf(INamedTypeSymbol type)
    {
        for (var level = type; level is not null; level = level.BaseType)
        {
            foreach (var field in level.GetMembers().OfType<IFieldSymbol>())
            {
                if (field is { IsStatic: false, IsConst: false, DeclaredAccessibility: Accessibility.Public })
                {
                    yield return field;
                }
            }
        }
    }

    private RuleLocation LocationOf(ISymbol symbol, string fullName)
    {
        var source = new RuleText(fullName, fullName);
        symbols.Add(source, symbol);
        return new RuleLocation(source, new RuleSpan(0, fullName.Length));
    }

    private void Report(RuleLocation location, string message) =>
        diagnostics.Add(DiagnosticCatalog.InvalidModel, location, message);
}
