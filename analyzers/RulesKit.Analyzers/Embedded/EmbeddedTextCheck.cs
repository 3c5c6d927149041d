using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using RulesKit.Analyzers.Descriptors;
using RulesKit.Analyzers.Models;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Functions;
using RulesKit.Language.Syntax;

namespace RulesKit.Analyzers.Embedded;

/// <summary>Checks the texts of one compilation. Thread-safe.</summary>
internal sealed class EmbeddedTextCheck(Compilation compilation)
{
    private readonly PlanModels models = new();
    private readonly CompilationFunctions functions = new(compilation);

    /// <summary>The functions of the compilation.</summary>
    public FunctionTable Functions => functions.Table;

    /// <summary>Reports what is wrong with a document; a type that is no model is reported by itself.</summary>
    public void Report(
        EmbeddedDocument document,
        INamedTypeSymbol plan,
        FunctionTable callable,
        Action<Diagnostic> report
    )
    {
        if (models.Of(plan).Schema is not { } model)
        {
            return;
        }

        foreach (var (diagnostic, place) in document.Check(model, callable))
        {
            report(Create(diagnostic, place, document.Json.Change));
        }
    }

    /// <summary>Checks the literals of a file with a comment <c>lang=rule</c> before them, or <c>lang=rule,Acme.Plan</c>.</summary>
    public void CheckComments(SemanticModelAnalysisContext context)
    {
        // Few files have such a comment, and looking around every literal of the others takes longer than reading them.
        var tree = context.SemanticModel.SyntaxTree;
        if (!LanguageComment.MayBeIn(tree.GetText(context.CancellationToken)))
        {
            return;
        }

        foreach (var node in tree.GetRoot(context.CancellationToken).DescendantNodes())
        {
            if (
                node is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal
                && LanguageComment.Of(literal) is { } comment
            )
            {
                CheckComment(literal, comment, context);
            }
        }
    }

    private void CheckComment(
        LiteralExpressionSyntax literal,
        LanguageComment comment,
        SemanticModelAnalysisContext context
    )
    {
        var whole = LanguageComment.WholeOf(literal);
        if (LiteralReader.Read(whole, context.SemanticModel, context.CancellationToken) is not { } text)
        {
            return;
        }

        if (comment.Plan is { } name && TypeNamed(name, whole, context.SemanticModel) is { } plan)
        {
            var role = new TextRole(plan, TextKind.Value, null, null);
            Report(EmbeddedDocument.OfText(text, role), plan, Functions, context.ReportDiagnostic);
            return;
        }

        ReportSyntax(text, context.ReportDiagnostic);
    }

    /// <summary>Without a type of plans nobody knows what names mean, but the form of the text can be checked.</summary>
    private static void ReportSyntax(LiteralText text, Action<Diagnostic> report)
    {
        var diagnostics = new DiagnosticBag();
        Parser.Parse(ExpressionText.Of(text.Value), diagnostics, ExpressionLimits.Default);
        foreach (var diagnostic in diagnostics.ToSorted())
        {
            var span = diagnostic.Location.Span;
            report(Create(diagnostic, text.Locate(span.Start, span.Length), edit => LiteralEdit.Of(text, edit)));
        }
    }

    private static Diagnostic Create(RuleDiagnostic diagnostic, Location place, Func<TextEdit, TextChange?> change) =>
        Diagnostic.Create(
            RuleDescriptors.Of(diagnostic.Descriptor),
            place,
            MendProperties.With(MendFinder.InText(diagnostic), change),
            diagnostic.Message
        );

    private static INamedTypeSymbol? TypeNamed(string name, SyntaxNode at, SemanticModel semantics) =>
        semantics
            .GetSpeculativeTypeInfo(
                at.SpanStart,
                SyntaxFactory.ParseTypeName(name),
                SpeculativeBindingOption.BindAsTypeOrNamespace
            )
            .Type
            is INamedTypeSymbol { TypeKind: not TypeKind.Error } type
            ? type
            : null;
}
