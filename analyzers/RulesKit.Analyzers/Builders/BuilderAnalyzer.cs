using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RulesKit.Analyzers.Embedded;
using RulesKit.Analyzers.Symbols;
using RulesKit.Language.Diagnostics;

namespace RulesKit.Analyzers.Builders;

/// <summary>Reports builders whose result is dropped, and texts that are put together while the program runs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class BuilderAnalyzer()
    : CodeAnalyzer(DiagnosticCatalog.TextPutTogether, DiagnosticCatalog.BuilderDropped)
{
    protected override void Register(CompilationStartAnalysisContext context, KnownTypes types)
    {
        context.RegisterOperationAction(c => CheckDropped(c, types), OperationKind.Invocation);
        context.RegisterOperationAction(c => CheckText(c, types), OperationKind.Argument);
    }

    private static void CheckDropped(OperationAnalysisContext context, KnownTypes types)
    {
        var call = (IInvocationOperation)context.Operation;
        if (
            call.Parent is IExpressionStatementOperation
            && types.IsBuilder(call.Type)
            && types.IsBuilder(call.Instance?.Type)
        )
        {
            context.ReportDiagnostic(
                Make(
                    DiagnosticCatalog.BuilderDropped,
                    Surroundings.NameOf(call),
                    $"Builders never change; what {call.TargetMethod.Name} gives is a new one, and it is dropped here. Keep it."
                )
            );
        }
    }

    private static void CheckText(OperationAnalysisContext context, KnownTypes types)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (
            argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter }
            && parameter.Type.SpecialType == SpecialType.System_String
            && IsPutTogether(CallChain.Plain(argument.Value))
            && IsExpression(parameter, types)
        )
        {
            context.ReportDiagnostic(
                Make(
                    DiagnosticCatalog.TextPutTogether,
                    argument.Value.Syntax.GetLocation(),
                    "This expression is put together while the program runs, so that nobody can check it before, and a value with a quote in it changes its meaning. Write it as one literal, and give values names with .Constant(…)."
                )
            );
        }
    }

    private static bool IsExpression(IParameterSymbol parameter, KnownTypes types) =>
        (
            parameter.Name is "condition" or "when" or "items" or "expression"
            && types.IsBuilder(parameter.ContainingType)
        ) || (types.RuleExpression is { } attribute && TextRole.Of(parameter, attribute) is not null);

    private static bool IsPutTogether(IOperation value) =>
        !value.ConstantValue.HasValue
        && value switch
        {
            IInterpolatedStringOperation => true,
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } => true,
            IInvocationOperation
            {
                TargetMethod:
                { ContainingType.SpecialType: SpecialType.System_String, Name: "Format" or "Concat" or "Join" }
            } => true,
            IInvocationOperation { TargetMethod: { Name: "Invariant", ContainingType.Name: "FormattableString" } } =>
                true,
            _ => false,
        };
}
