using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RulesKit.Analyzers.Descriptors;
using RulesKit.Analyzers.Embedded;
using RulesKit.Analyzers.Symbols;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Dialects;

namespace RulesKit.Analyzers.Workflows;

/// <summary>Reports what is wrong with expressions that C# code gives to rules of RulesEngine.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class WorkflowExpressionAnalyzer()
    : EngineCodeAnalyzer(
        DiagnosticCatalog.WorkflowSyntax,
        DiagnosticCatalog.InputMember,
        DiagnosticCatalog.MixedLogic,
        DiagnosticCatalog.SingleEquals,
        DiagnosticCatalog.TextAgainstValue,
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

    private static IReadOnlyList<RuleDiagnostic> FindIn(string expression, Func<string, ITypeSymbol?> typeOfName)
    {
        var text = ExpressionText.Of(expression);
        var diagnostics = new DiagnosticBag();
        var tree = Parser.Parse(text, diagnostics, ExpressionLimits.Default, WorkflowDialect.IgnoringCase);
        if (tree.HasMistakes)
        {
            return [.. diagnostics.ToSorted().Select(d => d with { Descriptor = DiagnosticCatalog.WorkflowSyntax })];
        }

        new ExpressionWalk(text, typeOfName, diagnostics).Find(tree.Root);
        return diagnostics.ToSorted();
    }

    private static Diagnostic Create(RuleDiagnostic found, LiteralText text) =>
        Diagnostic.Create(
            RuleDescriptors.Of(found.Descriptor),
            text.Locate(found.Location.Span.Start, found.Location.Span.Length),
            MendProperties.With(found.Mend, edit => LiteralEdit.Of(text, edit)),
            found.Message
        );
}
