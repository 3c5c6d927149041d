using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RulesKit.Analyzers.Descriptors;
using RulesKit.Analyzers.Embedded;
using RulesKit.Analyzers.Symbols;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Dialects;

namespace RulesKit.Analyzers.Workflows;

/// <summary>Reports what is wrong with expressions that C# code gives to rules of RulesEngine.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class WorkflowExpressionAnalyzer()
    : EngineCodeAnalyzer(
        DiagnosticCatalog.WorkflowSyntax,
        DiagnosticCatalog.InputMember,
        DiagnosticCatalog.MixedWords,
        DiagnosticCatalog.SingleEqual,
        DiagnosticCatalog.TextAgainstNumber,
        DiagnosticCatalog.LooksAtTypes
    )
{
    protected override void Register(CompilationStartAnalysisContext context, EngineTypes types)
    {
        // A type may hold many rules, and its inputs are looked for in all of it.
        var inputs = new ConcurrentDictionary<SyntaxNode, InputTypes>();
        context.RegisterOperationAction(c => Check(c, types, inputs), OperationKind.SimpleAssignment);
    }

    private static void Check(
        OperationAnalysisContext context,
        EngineTypes types,
        ConcurrentDictionary<SyntaxNode, InputTypes> known
    )
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (
            assignment.Target is IPropertyReferenceOperation { Property: var property }
            && KnownTypes.IsMember(property, types.Rule, "Expression")
            && CallChain.Plain(assignment.Value).Syntax is ExpressionSyntax written
            && LiteralReader.Read(written, assignment.SemanticModel!, context.CancellationToken) is { } text
            && text.Value.Trim().Length > 0
        )
        {
            foreach (var finding in FindIn(text.Value, name => InputsAround(written).Find(name)))
            {
                context.ReportDiagnostic(Create(finding, text));
            }
        }

        InputTypes InputsAround(SyntaxNode node) =>
            known.GetOrAdd(
                InputTypes.OwnerOf(node, context.CancellationToken),
                owner => InputTypes.In(owner, assignment.SemanticModel!, types, context.CancellationToken)
            );
    }

    private static IReadOnlyList<ExpressionFinding> FindIn(string expression, Func<string, ITypeSymbol?> typeOfName)
    {
        var diagnostics = new DiagnosticBag();
        var tree = Parser.Parse(
            ExpressionText.Of(expression),
            diagnostics,
            ExpressionLimits.Default,
            WorkflowDialect.IgnoringCase
        );
        return tree.HasMistakes
            ?
            [
                .. diagnostics
                    .ToSorted()
                    .Select(d => new ExpressionFinding(
                        DiagnosticCatalog.WorkflowSyntax,
                        d.Location.Span,
                        d.Message,
                        d.Mend
                    )),
            ]
            : ExpressionWalk.Of(tree, typeOfName);
    }

    private static Diagnostic Create(ExpressionFinding finding, LiteralText text) =>
        Diagnostic.Create(
            RuleDescriptors.Of(finding.Descriptor),
            text.Locate(finding.Span.Start, finding.Span.Length),
            MendProperties.With(finding.Mend, edit => LiteralEdit.Of(text, edit)),
            finding.Message
        );
}
