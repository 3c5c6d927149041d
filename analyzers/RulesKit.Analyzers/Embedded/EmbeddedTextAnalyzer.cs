using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RulesKit.Analyzers.Descriptors;
using RulesKit.Analyzers.Models;
using RulesKit.Analyzers.Symbols;

namespace RulesKit.Analyzers.Embedded;

/// <summary>
/// Reports what is wrong with the language of rules in C# literals: those given to the builder, to parameters,
/// properties and fields marked <c>[RuleExpression]</c>, and those with a comment <c>lang=rule</c>.
/// </summary>
/// <remarks>Generated code is left alone: whoever reads the report could not mend it.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class EmbeddedTextAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleDescriptors.OfRuleSets;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var check = new EmbeddedTextCheck(start.Compilation);
            start.RegisterSemanticModelAction(check.CheckComments);
            if (KnownTypes.Find(start.Compilation) is not { } types)
            {
                return;
            }

            start.RegisterOperationAction(c => CheckBuilder(c, types, check), OperationKind.Invocation);
            if (types.RuleExpression is { } attribute)
            {
                var roles = new TextRoles(attribute);
                start.RegisterOperationAction(
                    c => CheckText(c, roles, check),
                    OperationKind.Argument,
                    OperationKind.SimpleAssignment,
                    OperationKind.PropertyInitializer,
                    OperationKind.FieldInitializer
                );
            }
        });
    }

    /// <summary>Looks at a chain of calls from its last one, which holds all of its texts.</summary>
    private static void CheckBuilder(OperationAnalysisContext context, KnownTypes types, EmbeddedTextCheck check)
    {
        var last = (IInvocationOperation)context.Operation;
        if (
            !(IsStart(last, types) || KnownTypes.Is(last.TargetMethod.ContainingType, types.RuleSetBuilder))
            || (last.Parent is IInvocationOperation next && next.Instance == last)
        )
        {
            return;
        }

        var first = last;
        while (first.Instance is IInvocationOperation before)
        {
            first = before;
        }

        if (IsStart(first, types) && first.TargetMethod.TypeArguments is [INamedTypeSymbol plan])
        {
            var (document, functions) = BuilderReader.Read(first, first.SemanticModel!, context.CancellationToken);
            check.Report(document, plan, functions, context.ReportDiagnostic);
        }
    }

    private static bool IsStart(IInvocationOperation call, KnownTypes types) =>
        KnownTypes.IsMember(call.TargetMethod, types.RuleSet, "For");

    private static void CheckText(OperationAnalysisContext context, TextRoles roles, EmbeddedTextCheck check)
    {
        var (target, value) = context.Operation switch
        {
            IArgumentOperation { Parameter: { } parameter, ArgumentKind: ArgumentKind.Explicit } argument => (
                parameter,
                argument.Value
            ),
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } assignment => (
                member,
                assignment.Value
            ),
            IPropertyInitializerOperation { InitializedProperties: [var property] } initializer => (
                property,
                initializer.Value
            ),
            IFieldInitializerOperation { InitializedFields: [var field] } initializer => (field, initializer.Value),
            _ => ((ISymbol?)null, context.Operation),
        };
        if (
            target is not null
            && value.Type?.SpecialType == SpecialType.System_String
            && roles.Of(target) is { } role
            && CallChain.Plain(value).Syntax is ExpressionSyntax expression
            && LiteralReader.Read(expression, value.SemanticModel!, context.CancellationToken) is { } text
        )
        {
            check.Report(EmbeddedDocument.OfText(text, role), role.Plan, check.Functions, context.ReportDiagnostic);
        }
    }
}
