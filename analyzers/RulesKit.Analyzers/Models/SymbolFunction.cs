using RulesKit.Language.Binding;
using RulesKit.Language.Functions;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Analyzers.Models;

/// <summary>What a method is to expressions that call it; it can't be called from here.</summary>
internal static class SymbolFunction
{
    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal)
    {
        "System.Collections.Generic.IReadOnlyList`1",
        "System.Collections.Generic.IReadOnlyCollection`1",
        "System.Collections.Generic.IEnumerable`1",
        "System.Collections.Generic.IList`1",
        "System.Collections.Generic.ICollection`1",
    };

    /// <summary>The function; null when expressions can't call the method.</summary>
    public static RuleFunction? Of(IMethodSymbol method)
    {
        var parameters = method.Parameters.Select(p => ParameterOf(p.Type)).ToArray();
        return
            method.IsStatic
            && parameters.All(p => p is not null)
            && IsCallable(method.Name)
            && ResultOf(method.ReturnType) is { } result
            ? new RuleFunction(method.Name, parameters!, result, CanBeNull(method), NeverCalled)
            : null;
    }

    public static bool IsCallable(string name) => Identifiers.IsName(name) && !ReservedNames.Contains(name);

    /// <summary>The type in rules of what a parameter takes; null when rules have no such type.</summary>
    public static RuleType? ParameterOf(ITypeSymbol type)
    {
        if (ScalarOf(type) is { } scalar)
        {
            return scalar;
        }

        var item =
            type is IArrayTypeSymbol { Rank: 1 } array ? array.ElementType
            : type is INamedTypeSymbol { IsGenericType: true } list
            && TypeNames.InMetadata(list) is { } name
            && Lists.Contains(name)
                ? list.TypeArguments[0]
            : null;
        return item is not null && ScalarOf(item) is { } element ? new SequenceType(element) : null;
    }

    /// <summary>The type in rules of what a method gives; null when rules have no such type.</summary>
    public static ScalarType? ResultOf(ITypeSymbol type) => ScalarOf(SymbolShape.WithoutNull(type));

    private static ScalarType? ScalarOf(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum ? null : SymbolShape.ScalarOf(type);

    private static bool CanBeNull(IMethodSymbol method) =>
        method.ReturnType.IsValueType
            ? method.ReturnType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            : method.ReturnNullableAnnotation == NullableAnnotation.Annotated;

    private static object? NeverCalled(object[] arguments) =>
        throw new NotSupportedException("A compiler knows a function's types and never calls it.");
}
