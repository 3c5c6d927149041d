using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RulesKit.Analyzers.Descriptors;
using RulesKit.Analyzers.Models;
using RulesKit.Language.Diagnostics;

namespace RulesKit.Analyzers.Functions;

/// <summary>Reports what is wrong with methods marked <c>[RuleFunction]</c>: what they look like and what they do.</summary>
/// <remarks>Generated code is left alone: whoever reads the report could not mend it.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class FunctionAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        new[]
        {
            DiagnosticCatalog.UncallableFunction,
            DiagnosticCatalog.FunctionWaits,
            DiagnosticCatalog.FunctionParameter,
            DiagnosticCatalog.FunctionResult,
            DiagnosticCatalog.FunctionName,
            DiagnosticCatalog.FunctionReadsClock,
            DiagnosticCatalog.FunctionAsksCulture,
            DiagnosticCatalog.FunctionReadsOutside,
            DiagnosticCatalog.FunctionIsRandom,
            DiagnosticCatalog.FunctionHasState,
            DiagnosticCatalog.FunctionThrows,
            DiagnosticCatalog.UndocumentedFunction,
        }
            .Select(RuleDescriptors.Of)
            .ToImmutableArray();

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (CompilationFunctions.CanBeMarked(start.Compilation))
            {
                start.RegisterSymbolAction(CheckShape, SymbolKind.Method);
                start.RegisterOperationBlockAction(CheckBody);
            }
        });
    }

    private static void CheckShape(SymbolAnalysisContext context)
    {
        var method = (IMethodSymbol)context.Symbol;
        if (CompilationFunctions.IsMarked(method))
        {
            foreach (var (descriptor, place, message) in FunctionShape.FindMistakes(method, context.CancellationToken))
            {
                context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.Of(descriptor), place, message));
            }
        }
    }

    private static void CheckBody(OperationBlockAnalysisContext context)
    {
        if (context.OwningSymbol is not IMethodSymbol method || !CompilationFunctions.IsMarked(method))
        {
            return;
        }

        foreach (var operation in context.OperationBlocks.SelectMany(b => b.DescendantsAndSelf()))
        {
            if (Impurity.Of(operation) is { } found)
            {
                var message = $"{method.Name} {found.Message}";
                context.ReportDiagnostic(
                    Diagnostic.Create(
                        RuleDescriptors.Of(found.Descriptor),
                        Symbols.Surroundings.NameOf(operation),
                        message
                    )
                );
            }
        }
    }
}
