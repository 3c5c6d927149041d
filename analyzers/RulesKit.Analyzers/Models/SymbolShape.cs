using RulesKit.Language.Models.Clr;
using RulesKit.Language.Types;

namespace RulesKit.Analyzers.Models;

/// <summary>What a type that the compiler knows is in a model; the same answers as <see cref="ClrTypeShape"/> gives.</summary>
internal static class SymbolShape
{
    /// <summary>The language's type of a single value; null when it is none.</summary>
    public static ScalarType? ScalarOf(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum ? ScalarType.Text
        : TypeNames.InMetadata(type) is { } name ? ClrTypeShape.ScalarNamed(name)
        : null;

    /// <summary>What the items of a list are, and whether they may be null; null when the type is no list.</summary>
    public static (ITypeSymbol Type, NullableAnnotation Annotation)? ItemOf(ITypeSymbol type) =>
        type switch
        {
            IArrayTypeSymbol { Rank: 1 } array => (array.ElementType, array.ElementNullableAnnotation),
            INamedTypeSymbol { IsGenericType: true } list
                when TypeNames.InMetadata(list) is { } name && ClrTypeShape.IsListNamed(name) => (
                list.TypeArguments[0],
                list.TypeArgumentNullableAnnotations[0]
            ),
            _ => null,
        };

    /// <summary>Whether a type is an object of a model: someone's own class, record or struct.</summary>
    public static bool IsEntity(ITypeSymbol type) =>
        type
            is INamedTypeSymbol
            {
                TypeKind: TypeKind.Class or TypeKind.Struct,
                IsAbstract: false,
                IsStatic: false
            } named
        && !HasParameters(named)
        && ScalarOf(type) is null
        && !ClrTypeShape.IsOfSystem(type.ContainingNamespace?.ToDisplayString())
        && !IsEnumerable(type);

    public static string AdviceFor(ITypeSymbol type) =>
        ClrSayings.AdviceFor(
            TypeNames.InMetadata(type),
            type.SpecialType
                is SpecialType.System_SByte
                    or SpecialType.System_Byte
                    or SpecialType.System_Int16
                    or SpecialType.System_UInt16
                    or SpecialType.System_UInt32
                    or SpecialType.System_UInt64
                    or SpecialType.System_IntPtr
                    or SpecialType.System_UIntPtr,
            IsEnumerable(type),
            type.IsAbstract || type.IsStatic || type.TypeKind == TypeKind.Interface
        );

    /// <summary>The type that may be null without the null.</summary>
    public static ITypeSymbol WithoutNull(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    private static bool HasParameters(INamedTypeSymbol type) =>
        type.TypeArguments.Any(a => a is ITypeParameterSymbol || (a is INamedTypeSymbol inner && HasParameters(inner)))
        || (type.ContainingType is { } outer && HasParameters(outer));

    private static bool IsEnumerable(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Collections_IEnumerable
        || type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable);
}
