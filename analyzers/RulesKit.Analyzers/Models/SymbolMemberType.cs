using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;
using RulesKit.Language.Types;

namespace RulesKit.Analyzers.Models;

/// <summary>What a property's type and its annotations say of a member; as <see cref="ClrMemberType"/>.</summary>
/// <param name="Scalar">The type of single values; null when they are objects.</param>
/// <param name="Entity">The class of objects; null when values are scalars.</param>
/// <param name="IsSequence">Whether the property is a list.</param>
/// <param name="IsOptional">Whether the property may be null.</param>
/// <param name="Texts">The texts of an enum; null for all other types.</param>
internal sealed record SymbolMemberType(
    ScalarType? Scalar,
    INamedTypeSymbol? Entity,
    bool IsSequence,
    bool IsOptional,
    IReadOnlyList<string>? Texts
)
{
    /// <summary>The member's type, or null when models can't say it (reported).</summary>
    public static SymbolMemberType? Read(IPropertySymbol property, Action<string> report)
    {
        var type = SymbolShape.WithoutNull(property.Type);
        var isOptional = CanBeNull(property.Type, property.NullableAnnotation);
        var item = SymbolShape.ItemOf(type);
        var single = item?.Type ?? type;
        var isItemOptional = item is { } known ? CanBeNull(known.Type, known.Annotation) : false;
        if (FindMistake(single, isOptional, isItemOptional) is { } mistake)
        {
            report(mistake);
            return null;
        }

        var scalar = SymbolShape.ScalarOf(single);
        return new SymbolMemberType(
            scalar,
            scalar is null ? (INamedTypeSymbol)single : null,
            item is not null,
            isOptional == true,
            single.TypeKind == TypeKind.Enum ? EnumTexts(single) : null
        );
    }

    private static string? FindMistake(ITypeSymbol single, bool? isOptional, bool? isItemOptional)
    {
        if (isItemOptional == true)
        {
            return ClrSayings.NullItems;
        }

        if (SymbolShape.ScalarOf(single) is null && !SymbolShape.IsEntity(single))
        {
            return ClrSayings.CannotHold(TypeNames.Of(single), SymbolShape.AdviceFor(single));
        }

        if (isOptional is null || isItemOptional is null)
        {
            return ClrSayings.NoAnnotations;
        }

        return single.TypeKind == TypeKind.Enum && SymbolAttributes.Find<FlagsAttribute>(single) is not null
            ? ClrSayings.FlagsEnum(TypeNames.Of(single))
            : null;
    }

    private static string[] EnumTexts(ITypeSymbol type) =>
        type.GetMembers()
            .OfType<IFieldSymbol>()
            .Where(f => f.IsConst)
            .Select(f =>
                SymbolAttributes.Text(SymbolAttributes.Find<JsonNameAttribute>(f)) ?? MemberName.ToJson(f.Name)
            )
            .ToArray();

    /// <summary>Null when it can't be told.</summary>
    private static bool? CanBeNull(ITypeSymbol type, NullableAnnotation annotation) =>
        type.IsValueType ? type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        : annotation == NullableAnnotation.None ? null
        : annotation == NullableAnnotation.Annotated;
}
