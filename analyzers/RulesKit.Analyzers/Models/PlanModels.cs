using System.Collections.Concurrent;

namespace RulesKit.Analyzers.Models;

/// <summary>The models of a compilation's types, each made once. Thread-safe.</summary>
internal sealed class PlanModels
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, SymbolModel> models = new(SymbolEqualityComparer.Default);

    public SymbolModel Of(INamedTypeSymbol plan) => models.GetOrAdd(plan, SymbolModel.Of);
}
