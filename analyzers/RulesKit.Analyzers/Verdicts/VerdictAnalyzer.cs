using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RulesKit.Analyzers.Symbols;
using RulesKit.Language.Diagnostics;

namespace RulesKit.Analyzers.Verdicts;

/// <summary>Reports verdicts that nobody looks at, and those of which only a half is looked at.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class VerdictAnalyzer()
    : CodeAnalyzer(
        DiagnosticCatalog.VerdictIgnored,
        DiagnosticCatalog.UnknownTakenForPass,
        DiagnosticCatalog.UnknownNotAsked
    )
{
    protected override void Register(CompilationStartAnalysisContext context, KnownTypes types)
    {
        context.RegisterOperationAction(c => CheckCall(c, types), OperationKind.Invocation);
        context.RegisterOperationAction(c => CheckComparison(c, types), OperationKind.Binary, OperationKind.IsPattern);
        context.RegisterOperationAction(c => CheckCompliant(c, types), OperationKind.PropertyReference);
    }

    private static void CheckCall(OperationAnalysisContext context, KnownTypes types)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!KnownTypes.IsMember(call.TargetMethod, types.PlanChecker, "Check"))
        {
            return;
        }

        // A lambda that drops it is most likely there to see what is thrown.
        var isDropped = call.Parent switch
        {
            IExpressionStatementOperation statement => !IsInLambda(statement),
            ISimpleAssignmentOperation { Target: IDiscardOperation } => true,
            _ => false,
        };
        if (isDropped)
        {
            context.ReportDiagnostic(
                Make(
                    DiagnosticCatalog.VerdictIgnored,
                    Surroundings.NameOf(call),
                    "The verdict is never looked at. Check throws for no broken rule: read Compliance, or take the call out."
                )
            );
        }
    }

    private static bool IsInLambda(IOperation operation) =>
        Surroundings.BodyAround(operation) is IAnonymousFunctionOperation;

    private static void CheckComparison(OperationAnalysisContext context, KnownTypes types)
    {
        var excluded = context.Operation switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } binary => OptionOf(binary.RightOperand)
                ?? OptionOf(binary.LeftOperand),
            IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation constant } } =>
                OptionOf(constant.Value),
            _ => null,
        };
        if (excluded is null)
        {
            return;
        }

        if (KnownTypes.IsMember(excluded, types.Compliance, "NonCompliant"))
        {
            Report("an undetermined plan, of which data is missing", "Compliance.Compliant");
        }
        else if (KnownTypes.IsMember(excluded, types.Outcome, "Failed") && IsAnswer(context.Operation))
        {
            Report("an unknown outcome, of which data is missing", "the outcomes that are fine: Passed or Vacuous");
        }

        void Report(string unknown, string instead) =>
            context.ReportDiagnostic(
                Make(
                    DiagnosticCatalog.UnknownTakenForPass,
                    context.Operation.Syntax.GetLocation(),
                    $"This is true for {unknown}: missing data would pass. Ask for {instead}."
                )
            );
    }

    /// <summary>Whether a condition is a whole answer: what a method gives, or what is asked of all rules.</summary>
    /// <remarks>As one condition among others, or before something else is looked at, it accepts nothing.</remarks>
    private static bool IsAnswer(IOperation condition)
    {
        if (condition.Parent is not IReturnOperation answer)
        {
            return false;
        }

        var around = Surroundings.BodyAround(answer);
        return around is not IAnonymousFunctionOperation lambda || Surroundings.IsAskedOfAll(lambda);
    }

    private static IFieldSymbol? OptionOf(IOperation operation) =>
        Embedded.CallChain.Plain(operation) is IFieldReferenceOperation { Field: { IsConst: true } option }
            ? option
            : null;

    private static void CheckCompliant(OperationAnalysisContext context, KnownTypes types)
    {
        var reference = (IPropertyReferenceOperation)context.Operation;
        if (
            !KnownTypes.IsMember(reference.Property, types.Verdict, "IsCompliant")
            || !TreatsTheRestAsOne(reference)
            || Surroundings.BodyAround(reference).Descendants().Any(o => LooksFurther(o, types))
        )
        {
            return;
        }

        context.ReportDiagnostic(
            Make(
                DiagnosticCatalog.UnknownNotAsked,
                Surroundings.NameOf(reference),
                "What is not compliant may be broken, or undetermined for missing data, and people have to do different things. Look at Compliance, which tells the two apart."
            )
        );
    }

    /// <summary>Whether one thing is done for all that is not compliant.</summary>
    private static bool TreatsTheRestAsOne(IOperation reference)
    {
        var (condition, isNegated) = (reference, false);
        while (condition.Parent is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not)
        {
            (condition, isNegated) = (not, !isNegated);
        }

        return condition.Parent is IConditionalOperation choice
            && choice.Condition == condition
            && (isNegated || choice.WhenFalse is not null);
    }

    private static bool LooksFurther(IOperation operation, KnownTypes types) =>
        operation switch
        {
            IPropertyReferenceOperation property => KnownTypes.Is(property.Property.ContainingType, types.Verdict)
                && property.Property.Name is "Compliance" or "Rules",
            IInvocationOperation call => KnownTypes.IsMember(call.TargetMethod, types.Verdict, "Count"),
            // Someone else is given the whole verdict, and may look.
            IArgumentOperation argument => KnownTypes.Is(argument.Value.Type, types.Verdict),
            IReturnOperation given => KnownTypes.Is(given.ReturnedValue?.Type, types.Verdict),
            _ => false,
        };
}
