using RulesKit.Language.Syntax.Surprises;

namespace RulesKit.Analyzers.Workflows;

/// <summary>Members as expressions of RulesEngine see them: public, of the type and its bases, in any case.</summary>
internal static class MemberFinder
{
    /// <summary>Whether a type's members are all known: it is no loose value such as a dictionary.</summary>
    public static bool IsClosed(ITypeSymbol type) =>
        type
            is INamedTypeSymbol
            {
                TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Enum,
                SpecialType: not SpecialType.System_Object
            }
        && type.AllInterfaces.All(i =>
            i.MetadataName is not ("IDictionary" or "IDictionary`2" or "IDynamicMetaObjectProvider")
        )
        && type.ToDisplayString()
            is not (
                "System.Text.Json.JsonElement"
                or "System.Text.Json.JsonDocument"
                or "System.Text.Json.Nodes.JsonNode"
                or "System.Text.Json.Nodes.JsonObject"
            );

    /// <summary>The type of a property or a field; null when the type has none of that name.</summary>
    public static ITypeSymbol? TypeOf(ITypeSymbol owner, string name) =>
        Members(owner)
            .Where(m => string.Equals(m.Name, name, StringComparison.OrdinalIgnoreCase))
            .Select(m => m is IPropertySymbol property ? property.Type : ((m as IFieldSymbol)?.Type))
            .FirstOrDefault(t => t is not null);

    public static bool Has(ITypeSymbol owner, string name) =>
        Members(owner).Any(m => string.Equals(m.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The names of properties and fields, for what may have been meant.</summary>
    public static IEnumerable<string> Names(ITypeSymbol owner) =>
        Members(owner)
            .Where(m => m is IPropertySymbol { IsIndexer: false } or IFieldSymbol)
            .Select(m => m.Name)
            .Distinct();

    /// <summary>The type of a sequence's items; null for what is no sequence.</summary>
    public static ITypeSymbol? ItemOf(ITypeSymbol type) =>
        type is IArrayTypeSymbol array ? array.ElementType
        : type.SpecialType == SpecialType.System_String ? null
        : new[] { type }
            .Concat(type.AllInterfaces)
            .OfType<INamedTypeSymbol>()
            .Where(i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            .Select(i => i.TypeArguments[0])
            .FirstOrDefault();

    /// <summary>What values of a type are compared with; null when that is not known.</summary>
    public static KnownOperand? Known(ITypeSymbol? type)
    {
        OperandKind? kind = type is null
            ? null
            : Bare(type).SpecialType switch
            {
                >= SpecialType.System_SByte and <= SpecialType.System_Double => OperandKind.Number,
                SpecialType.System_Boolean => OperandKind.YesOrNo,
                SpecialType.System_String => OperandKind.Text,
                _ => null,
            };
        return kind is { } known ? new KnownOperand(known, type!.ToDisplayString()) : null;
    }

    private static ITypeSymbol Bare(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    private static IEnumerable<ISymbol> Members(ITypeSymbol type)
    {
        for (var level = type; level is not null; level = level.BaseType)
        {
            foreach (
                var member in level
                    .GetMembers()
                    .Where(m =>
                        m
                            is {
                                DeclaredAccessibility: Accessibility.Public,
                                IsStatic: false,
                                IsImplicitlyDeclared: false
                            }
                        || m is IPropertySymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false }
                    )
            )
            {
                yield return member;
            }
        }
    }
}
