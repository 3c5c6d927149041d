using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using RulesKit.Analyzers.Symbols;
using RulesKit.Language.Diagnostics;

namespace RulesKit.Analyzers.Verdicts;

/// <summary>Reports refusals that are passed over: a reading taken for valid, an exception that is swallowed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class RefusalAnalyzer()
    : CodeAnalyzer(DiagnosticCatalog.ReadingNotAsked, DiagnosticCatalog.RefusalSwallowed)
{
    private static readonly HashSet<string> Refusals = new(StringComparer.Ordinal)
    {
        "RulesKit.Engine.Checking.RuleSetException",
        "RulesKit.Engine.Plans.InvalidPlanException",
        "RulesKit.Engine.Plans.PlanModelMismatchException",
        "RulesKit.Language.Models.ModelException",
    };

    protected override void Register(CompilationStartAnalysisContext context, KnownTypes types)
    {
        context.RegisterSyntaxNodeAction(c => CheckNotNull(c, types), SyntaxKind.SuppressNullableWarningExpression);
        context.RegisterSyntaxNodeAction(CheckCatch, SyntaxKind.CatchClause);
    }

    private static void CheckNotNull(SyntaxNodeAnalysisContext context, KnownTypes types)
    {
        var operand = ((PostfixUnaryExpressionSyntax)context.Node).Operand;
        if (
            operand is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "RuleSet" or "Plan" } access
            || context.SemanticModel.GetSymbolInfo(access, context.CancellationToken).Symbol
                is not IPropertySymbol property
        )
        {
            return;
        }

        var isReading =
            KnownTypes.IsMember(property, types.RuleSetReading, "RuleSet")
            || KnownTypes.IsMember(property, types.PlanReading, "Plan");
        if (isReading)
        {
            context.ReportDiagnostic(
                Make(
                    DiagnosticCatalog.ReadingNotAsked,
                    context.Node.GetLocation(),
                    $"{property.Name} is null when the text has mistakes, and then nobody learns which. Write {property.Name}OrThrow(), or ask IsValid and show the mistakes."
                )
            );
        }
    }

    private static void CheckCatch(SyntaxNodeAnalysisContext context)
    {
        var clause = (CatchClauseSyntax)context.Node;
        if (
            clause is { Declaration.Type: { } type, Block.Statements.Count: 0 }
            && context.SemanticModel.GetTypeInfo(type, context.CancellationToken).Type is { } caught
            && Refusals.Contains(caught.ToDisplayString())
        )
        {
            context.ReportDiagnostic(
                Make(
                    DiagnosticCatalog.RefusalSwallowed,
                    type.GetLocation(),
                    $"{caught.Name} is swallowed: what was refused was never checked, and looks as if nothing were wrong. Show its mistakes, or let it go on."
                )
            );
        }
    }
}
