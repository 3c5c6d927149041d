using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RulesKit.Analyzers.Models;
using RulesKit.Analyzers.Symbols;
using RulesKit.Language.Diagnostics;

namespace RulesKit.Analyzers.Builders;

/// <summary>Reports members of plans' types that no model can express, where these types are used as models.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ModelTypeAnalyzer() : CodeAnalyzer(DiagnosticCatalog.ModelType)
{
    protected override void Register(CompilationStartAnalysisContext context, KnownTypes types)
    {
        var models = new PlanModels();
        var seen = new ConcurrentDictionary<ISymbol, bool>(SymbolEqualityComparer.Default);
        context.RegisterOperationAction(
            c =>
            {
                var call = (IInvocationOperation)c.Operation;
                if (PlanOf(call, types) is { } plan && seen.TryAdd(plan, true))
                {
                    Report(c, models.Of(plan), seen, Surroundings.NameOf(call));
                }
            },
            OperationKind.Invocation
        );
    }

    private static INamedTypeSymbol? PlanOf(IInvocationOperation call, KnownTypes types)
    {
        var method = call.TargetMethod;
        var isGiven =
            KnownTypes.IsMember(method, types.RuleSet, "For")
            || KnownTypes.IsMember(method, types.ModelSchema, "FromClr");
        return !isGiven ? null
            : method.TypeArguments is [INamedTypeSymbol plan] ? plan
            : call.Arguments is [{ Value: ITypeOfOperation { TypeOperand: INamedTypeSymbol named } }] ? named
            : null;
    }

    /// <summary>Each member once, though several plans may hold it.</summary>
    private static void Report(
        OperationAnalysisContext context,
        SymbolModel model,
        ConcurrentDictionary<ISymbol, bool> seen,
        Location use
    )
    {
        foreach (var diagnostic in model.Diagnostics)
        {
            var symbol = model.SymbolOf(diagnostic);
            var place = symbol.Locations.FirstOrDefault(l => l.IsInSource);
            if (place is null || symbol is INamedTypeSymbol || seen.TryAdd(symbol, true))
            {
                context.ReportDiagnostic(Make(DiagnosticCatalog.ModelType, place ?? use, diagnostic.Message));
            }
        }
    }
}
