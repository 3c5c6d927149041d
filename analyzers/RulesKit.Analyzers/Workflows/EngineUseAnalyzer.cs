using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RulesKit.Analyzers.Symbols;
using RulesKit.Language.Diagnostics;

namespace RulesKit.Analyzers.Workflows;

/// <summary>Reports engines that are made again and again, and executions that block a thread.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class EngineUseAnalyzer()
    : EngineCodeAnalyzer(DiagnosticCatalog.EnginePerCall, DiagnosticCatalog.ExecutionBlocked)
{
    protected override void Register(CompilationStartAnalysisContext context, EngineTypes types)
    {
        context.RegisterOperationAction(c => CheckMaking(c, types), OperationKind.ObjectCreation);
        context.RegisterOperationAction(c => CheckResult(c, types), OperationKind.PropertyReference);
        context.RegisterOperationAction(c => CheckWait(c, types), OperationKind.Invocation);
    }

    private static void CheckMaking(OperationAnalysisContext context, EngineTypes types)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (!KnownTypes.Is(creation.Type, types.Engine))
        {
            return;
        }

        var loop = Surroundings.LoopAround(creation);
        var isPerTurn = loop is not null && Surroundings.IsSameEachTime(creation, loop);
        if (isPerTurn || (creation.Parent is IInvocationOperation call && call.Instance == creation))
        {
            context.ReportDiagnostic(
                Make(
                    DiagnosticCatalog.EnginePerCall,
                    creation.Syntax.GetLocation(),
                    $"An engine is made for each {(isPerTurn ? "turn of the loop" : "call")}, and compiles every rule anew. Make one, keep it, and share it between threads."
                )
            );
        }
    }

    private static void CheckResult(OperationAnalysisContext context, EngineTypes types)
    {
        var read = (IPropertyReferenceOperation)context.Operation;
        if (read.Property.Name == "Result" && IsExecution(read.Instance, types))
        {
            Report(context, read);
        }
    }

    private static void CheckWait(OperationAnalysisContext context, EngineTypes types)
    {
        var call = (IInvocationOperation)context.Operation;
        var waits = call.TargetMethod.Name switch
        {
            "Wait" => IsExecution(call.Instance, types),
            "GetResult" => call.Instance is IInvocationOperation { TargetMethod.Name: "GetAwaiter" } awaiter
                && IsExecution(awaiter.Instance, types),
            _ => false,
        };
        if (waits)
        {
            Report(context, call);
        }
    }

    private static bool IsExecution(IOperation? operation, EngineTypes types) =>
        operation is IInvocationOperation { TargetMethod: { } method }
        && method.Name.StartsWith("Execute", StringComparison.Ordinal)
        && types.IsOfEngine(method);

    private static void Report(OperationAnalysisContext context, IOperation operation) =>
        context.ReportDiagnostic(
            Make(
                DiagnosticCatalog.ExecutionBlocked,
                Surroundings.NameOf(operation),
                "The thread waits for the rules, and where a host has few threads they wait for it in turn. Write await, in a method that is async."
            )
        );
}
