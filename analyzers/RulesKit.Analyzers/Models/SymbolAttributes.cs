using RulesKit.Language.Models.Clr;

namespace RulesKit.Analyzers.Models;

/// <summary>Finds the attributes of a model on symbols, inherited ones too, as reflection does.</summary>
internal static class SymbolAttributes
{
    private static readonly string Home = typeof(UnitAttribute).Namespace!;

    public static AttributeData? Find<T>(ISymbol? symbol)
        where T : Attribute => Find(symbol, typeof(T).Namespace!, typeof(T).Name);

    public static AttributeData? Find(ISymbol? symbol, string home, string name)
    {
        for (var current = symbol; current is not null; current = Overridden(current))
        {
            foreach (var attribute in current.GetAttributes())
            {
                if (attribute.AttributeClass is { } type && type.Name == name && IsIn(type, home))
                {
                    return attribute;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a property carries an attribute of a model.</summary>
    public static bool HasAny(IPropertySymbol property)
    {
        for (ISymbol? current = property; current is not null; current = Overridden(current))
        {
            if (current.GetAttributes().Any(a => a.AttributeClass is { } type && IsIn(type, Home)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text that an attribute is made with; null when there is none.</summary>
    public static string? Text(AttributeData? attribute) =>
        attribute?.ConstructorArguments is [{ Kind: not TypedConstantKind.Array, Value: string text }] ? text : null;

    public static object? Named(AttributeData? attribute, string name) =>
        attribute?.NamedArguments.FirstOrDefault(a => a.Key == name).Value.Value;

    private static bool IsIn(INamedTypeSymbol type, string home) => type.ContainingNamespace.ToDisplayString() == home;

    private static ISymbol? Overridden(ISymbol symbol) =>
        symbol switch
        {
            IPropertySymbol property => property.OverriddenProperty,
            INamedTypeSymbol type => type.BaseType,
            _ => null,
        };
}
