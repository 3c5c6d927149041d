using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RulesKit.Analyzers.Symbols;
using RulesKit.Language.Diagnostics;

namespace RulesKit.Analyzers.Workflows;

/// <summary>Reports a type that asks results whether they succeeded, and nowhere why not.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ResultAnalyzer() : EngineCodeAnalyzer(DiagnosticCatalog.BreakNotAsked)
{
    protected override void Register(CompilationStartAnalysisContext context, EngineTypes types) =>
        context.RegisterSymbolStartAction(
            start =>
            {
                var asked = new ConcurrentBag<Location>();
                var isReasonRead = false;
                start.RegisterOperationAction(
                    c =>
                    {
                        var read = (IPropertyReferenceOperation)c.Operation;
                        if (!KnownTypes.Is(read.Property.ContainingType, types.Result))
                        {
                            return;
                        }

                        if (read.Property.Name == "IsSuccess")
                        {
                            asked.Add(Surroundings.NameOf(read));
                        }

                        // Once true it stays so, whichever thread writes it.
                        isReasonRead |= read.Property.Name == "ExceptionMessage";
                    },
                    OperationKind.PropertyReference
                );
                start.RegisterSymbolEndAction(end =>
                {
                    if (!isReasonRead && First(asked) is { } place)
                    {
                        end.ReportDiagnostic(
                            Make(
                                DiagnosticCatalog.BreakNotAsked,
                                place,
                                "IsSuccess is false of a rule that is not true and of one that broke, and nothing here reads ExceptionMessage, which tells them apart. Read it where IsSuccess is false."
                            )
                        );
                    }
                });
            },
            SymbolKind.NamedType
        );

    private static Location? First(IEnumerable<Location> places) =>
        places
            .OrderBy(p => p.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(p => p.SourceSpan.Start)
            .FirstOrDefault();
}
