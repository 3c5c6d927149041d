using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RulesKit.Analyzers.Models;
using RulesKit.Analyzers.Symbols;
using RulesKit.Language.Diagnostics;

namespace RulesKit.Analyzers.Builders;

/// <summary>Reports what lambdas of rules can't say: values of the running program, and calls of its code.</summary>
/// <remarks>The engine refuses the same when the rule set is built, and more; here is what can be told for sure.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class LambdaAnalyzer()
    : CodeAnalyzer(DiagnosticCatalog.LambdaCaptures, DiagnosticCatalog.LambdaCallsCode)
{
    protected override void Register(CompilationStartAnalysisContext context, KnownTypes types) =>
        context.RegisterOperationAction(c => Check(c, types), OperationKind.AnonymousFunction);

    private static void Check(OperationAnalysisContext context, KnownTypes types)
    {
        var lambda = (IAnonymousFunctionOperation)context.Operation;
        if (!IsOfRule(lambda, types))
        {
            return;
        }

        foreach (var operation in lambda.Body.Descendants())
        {
            if (CapturedIn(operation, lambda) is { } captured)
            {
                context.ReportDiagnostic(
                    Make(
                        DiagnosticCatalog.LambdaCaptures,
                        operation.Syntax.GetLocation(),
                        $"A rule set holds no values of a running program, such as '{captured}'. Write the value itself, or give it a name with .Constant(…), and use c.Constant<…>(…)."
                    )
                );
            }
            else if (operation is IInvocationOperation call && IsForeign(call.TargetMethod))
            {
                context.ReportDiagnostic(
                    Make(
                        DiagnosticCatalog.LambdaCallsCode,
                        Surroundings.NameOf(call),
                        $"Rules call no C# code, such as {call.TargetMethod.ContainingType.Name}.{call.TargetMethod.Name}, but for public static methods marked [RuleFunction] and registered by WithFunctions(…)."
                    )
                );
            }
        }
    }

    private static bool IsOfRule(IAnonymousFunctionOperation lambda, KnownTypes types)
    {
        IOperation? outer = lambda.Parent;
        while (outer is IConversionOperation or IDelegateCreationOperation)
        {
            outer = outer.Parent;
        }

        return outer is IArgumentOperation { Parameter: { } parameter }
            && types.IsBuilder(parameter.ContainingType)
            && TypeNames.InMetadata(parameter.Type) == "System.Linq.Expressions.Expression`1";
    }

    /// <summary>The name of a value that the lambda takes from around it; null when it takes none here.</summary>
    private static string? CapturedIn(IOperation operation, IAnonymousFunctionOperation lambda) =>
        operation switch
        {
            ILocalReferenceOperation { Local: { IsConst: false } local }
                when !Surroundings.IsDeclaredIn(local, lambda) => local.Name,
            IParameterReferenceOperation { Parameter: var parameter }
                when !Surroundings.IsDeclaredIn(parameter, lambda) => parameter.Name,
            IMemberReferenceOperation
            {
                Instance: IInstanceReferenceOperation,
                Member: IFieldSymbol or IPropertySymbol
            } own => own.Member.Name,
            IFieldReferenceOperation { Field: { IsStatic: true, IsConst: false } field } => field.Name,
            IPropertyReferenceOperation { Property: { IsStatic: true } property } when !IsOfLanguage(property) =>
                property.Name,
            _ => null,
        };

    private static bool IsForeign(IMethodSymbol method) =>
        !CompilationFunctions.IsMarked(method)
        && method.MethodKind is MethodKind.Ordinary or MethodKind.ReducedExtension
        && (
            TypeNames.InMetadata(method.ContainingType) == "System.Math"
            || !(IsOfFramework(method) || IsOfLanguage(method))
        );

    private static bool IsOfLanguage(ISymbol member) =>
        member.ContainingType is { } type
        && type.ContainingNamespace.ToDisplayString() is "RulesKit.Language.Types" or "RulesKit.Engine.Authoring";

    /// <summary>What of the framework lowers is for the engine to say; most of it does.</summary>
    private static bool IsOfFramework(ISymbol member) =>
        member.ContainingNamespace.ToDisplayString() is var home
        && (home == "System" || home.StartsWith("System.", StringComparison.Ordinal));
}
