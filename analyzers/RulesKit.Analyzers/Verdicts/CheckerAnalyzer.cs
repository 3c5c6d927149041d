using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RulesKit.Analyzers.Symbols;
using RulesKit.Language.Diagnostics;

namespace RulesKit.Analyzers.Verdicts;

/// <summary>Reports work that is done again and again: checkers made, rule sets and models read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class CheckerAnalyzer() : CodeAnalyzer(DiagnosticCatalog.CheckerPerCall, DiagnosticCatalog.ReadInLoop)
{
    protected override void Register(CompilationStartAnalysisContext context, KnownTypes types) =>
        context.RegisterOperationAction(c => Check(c, types), OperationKind.Invocation);

    private static void Check(OperationAnalysisContext context, KnownTypes types)
    {
        var call = (IInvocationOperation)context.Operation;
        var method = call.TargetMethod;
        if (KnownTypes.IsMember(method, types.RuleSet, "CreateChecker"))
        {
            CheckChecker(context, call, types);
        }
        else if (Reads(method, types) is { } what && Surroundings.LoopAround(call) is { } loop)
        {
            if (Surroundings.IsSameEachTime(call, loop))
            {
                context.ReportDiagnostic(
                    Make(
                        DiagnosticCatalog.ReadInLoop,
                        Surroundings.NameOf(call),
                        $"{what} again for each turn of the loop, though nothing in it changes. Do it once, before the loop."
                    )
                );
            }
        }
    }

    private static void CheckChecker(OperationAnalysisContext context, IInvocationOperation call, KnownTypes types)
    {
        var loop = Surroundings.LoopAround(call);
        var isPerTurn = loop is not null && call.Instance is { } ruleSet && Surroundings.IsSameEachTime(ruleSet, loop);
        var isPerCall =
            call.Instance is IFieldReferenceOperation or IPropertyReferenceOperation
            && call.Parent is IInvocationOperation { TargetMethod: { } next }
            && KnownTypes.Is(next.ContainingType, types.PlanChecker);
        if (isPerTurn || isPerCall)
        {
            context.ReportDiagnostic(
                Make(
                    DiagnosticCatalog.CheckerPerCall,
                    Surroundings.NameOf(call),
                    $"A checker is made for each {(isPerTurn ? "turn of the loop" : "call")} and thrown away with all that it has prepared. Make one, keep it, and share it between threads."
                )
            );
        }
    }

    /// <summary>What a call reads; null when it reads nothing that is worth keeping.</summary>
    private static string? Reads(IMethodSymbol method, KnownTypes types) =>
        KnownTypes.IsMember(method, types.RuleSet, "Load") || KnownTypes.IsMember(method, types.RuleSet, "Read")
            ? "The rule set is read"
        : KnownTypes.IsMember(method, types.RuleSetBuilder, "Build") ? "The rule set is built"
        : KnownTypes.Is(method.ContainingType, types.ModelSchema)
        && method is { IsStatic: true, Name: "FromClr" or "FromJsonSchema" }
            ? "The model is read"
        : null;
}
