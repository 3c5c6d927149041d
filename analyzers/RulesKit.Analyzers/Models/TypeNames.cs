namespace RulesKit.Analyzers.Models;

/// <summary>Names of types as messages and rule sets write them.</summary>
internal static class TypeNames
{
    /// <summary>In front of the name of a CLR type that stands where a rule set names its model's file.</summary>
    public const string ClrModel = "clr:";

    private static readonly SymbolDisplayFormat Full = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.ExpandNullable
    );

    /// <summary>With namespace and enclosing types, for example <c>Acme.Plan.Launch</c>.</summary>
    public static string Of(ITypeSymbol type) => type.ToDisplayString(Full);

    /// <summary>The name as metadata has it, for example <c>System.Collections.Generic.List`1</c>; null for a type that is nested.</summary>
    public static string? InMetadata(ITypeSymbol type) =>
        type is INamedTypeSymbol { ContainingType: null, OriginalDefinition: var definition }
            ? definition.ContainingNamespace is { IsGlobalNamespace: false } home
                ? $"{home.ToDisplayString()}.{definition.MetadataName}"
                : definition.MetadataName
            : null;

    /// <summary>The type with a full name, nested ones too: a dot may stand before a nested type.</summary>
    public static INamedTypeSymbol? Find(Compilation compilation, string fullName)
    {
        for (var name = fullName; ; )
        {
            if (compilation.GetTypeByMetadataName(name) is { } type)
            {
                return type;
            }

            var dot = name.LastIndexOf('.');
            if (dot < 0)
            {
                return null;
            }

            name = $"{name.Substring(0, dot)}+{name.Substring(dot + 1)}";
        }
    }
}
