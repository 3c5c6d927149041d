using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;

namespace RulesKit.Analyzers.Models;

/// <summary>A property with the constructor parameter that fills it, where there is one.</summary>
internal sealed class SymbolProperty(IPropertySymbol property, IParameterSymbol? parameter)
{
    public IPropertySymbol Symbol => property;

    public string Name => property.Name;

    public string JsonName => SymbolAttributes.Text(Find<JsonNameAttribute>()) ?? MemberName.ToJson(Name);

    public string? Description =>
        SymbolAttributes.Text(
            SymbolAttributes.Find(property, "System.ComponentModel", "DescriptionAttribute")
                ?? SymbolAttributes.Find(parameter, "System.ComponentModel", "DescriptionAttribute")
        );

    /// <summary>Whether JSON can fill the property: by a public accessor or by a constructor.</summary>
    public bool CanBeFilled =>
        parameter is not null || property.SetMethod is { DeclaredAccessibility: Accessibility.Public };

    /// <summary>Whether the property stores a value that no one outside can set, or claims to be a member.</summary>
    public bool LooksLikeMember => SymbolAttributes.HasAny(property) || HasBackingField;

    /// <summary>In metadata private fields are not read, and an accessor that the compiler made tells of them.</summary>
    private bool HasBackingField =>
        property
            .ContainingType.GetMembers()
            .OfType<IFieldSymbol>()
            .Any(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, property))
        || SymbolAttributes.Find(property.GetMethod, "System.Runtime.CompilerServices", "CompilerGeneratedAttribute")
            is not null;

    public AttributeData? Find<T>()
        where T : Attribute => SymbolAttributes.Find<T>(property) ?? SymbolAttributes.Find<T>(parameter);

    /// <summary>The properties of a type that are members of a model, in the order of <see cref="ClrProperties"/>.</summary>
    public static IEnumerable<SymbolProperty> Of(INamedTypeSymbol type) =>
        Readable(type).Where(p => p.CanBeFilled || p.LooksLikeMember);

    /// <summary>The properties that a typed plan is read by, those of a base type first.</summary>
    public static IEnumerable<SymbolProperty> Readable(INamedTypeSymbol type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var levels = new Stack<SymbolProperty[]>();
        for (var level = type; level is not null; level = level.BaseType)
        {
            levels.Push(
                level
                    .GetMembers()
                    .OfType<IPropertySymbol>()
                    .Where(p => p is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public })
                    .Where(p => GetterOf(p) is { DeclaredAccessibility: Accessibility.Public })
                    .Where(p => seen.Add(p.Name))
                    .Select(p => new SymbolProperty(p, ParameterOf(p, type)))
                    .ToArray()
            );
        }

        return levels.SelectMany(l => l);
    }

    private static IMethodSymbol? GetterOf(IPropertySymbol property) =>
        property.GetMethod ?? (property.OverriddenProperty is { } overridden ? GetterOf(overridden) : null);

    private static IParameterSymbol? ParameterOf(IPropertySymbol property, INamedTypeSymbol type) =>
        type
            .InstanceConstructors.Where(c => c.DeclaredAccessibility == Accessibility.Public)
            .SelectMany(c => c.Parameters)
            .FirstOrDefault(p =>
                SymbolEqualityComparer.Default.Equals(p.Type, property.Type)
                && string.Equals(p.Name, property.Name, StringComparison.OrdinalIgnoreCase)
            );
}
