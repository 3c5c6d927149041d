using RulesKit.Analyzers.Models;
using RulesKit.Analyzers.Symbols;
using RulesKit.Generator.Pipeline;

namespace RulesKit.Generator.Shapes;

/// <summary>Reads what a compilation says of one rule set.</summary>
internal static class PlanShapeReader
{
    public static PlanShape Read(RuleSetFile file, Compilation compilation)
    {
        var type = file.PlanTypeName is { } name ? TypeNames.Find(compilation, name) : null;
        var model = file.HasClrModel && type is not null ? SymbolModel.Of(type).Schema : null;
        return new PlanShape(
            KnownTypes.Find(compilation) is not null,
            type is null ? ValueList<TypeShape>.Empty : ShapeReader.Read(type),
            model is null ? null : new ModelValue(model),
            Functions(compilation)
        );
    }

    private static ValueList<FunctionShape> Functions(Compilation compilation) =>
        new(new CompilationFunctions(compilation).Methods.Select(ShapeOf).ToArray());

    private static FunctionShape ShapeOf(IMethodSymbol method)
    {
        var function = SymbolFunction.Of(method)!;
        return new FunctionShape(
            method.Name,
            $"{method.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.@{method.Name}",
            new ValueList<Held>(method.Parameters.Select(p => ShapeReader.HeldBy(ItemOf(p.Type) ?? p.Type)).ToArray()),
            new ValueList<bool>(method.Parameters.Select(p => ItemOf(p.Type) is not null).ToArray()),
            ShapeReader.HeldBy(SymbolShape.WithoutNull(method.ReturnType)),
            function.CanBeAbsent
        );
    }

    /// <summary>What a sequence parameter takes; null for a parameter that takes one value.</summary>
    private static ITypeSymbol? ItemOf(ITypeSymbol type) =>
        type is IArrayTypeSymbol array ? array.ElementType
        : type is INamedTypeSymbol { IsGenericType: true, TypeArguments: [var item] } ? item
        : null;
}
