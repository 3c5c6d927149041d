using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RulesKit.Analyzers.Embedded;
using RulesKit.Analyzers.RuleSets;
using RulesKit.Analyzers.Symbols;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Text;

namespace RulesKit.Analyzers.Builders;

/// <summary>Reports ids of rules in C# that no rule set of the project has.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class RuleIdAnalyzer() : CodeAnalyzer(DiagnosticCatalog.RuleIdInCode)
{
    private readonly RuleSetTexts texts = new();

    protected override void Register(CompilationStartAnalysisContext context, KnownTypes types)
    {
        var files = new RuleSetFiles(context.Options.AdditionalFiles, texts, context.CancellationToken);
        if (files.RuleSets.IsEmpty)
        {
            // Rule sets may come from anywhere.
            return;
        }

        var written = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        var asked = new ConcurrentBag<(string Id, Location Place)>();
        context.RegisterOperationAction(
            c =>
            {
                if (BuiltId((IInvocationOperation)c.Operation, types) is { } id)
                {
                    written[id] = true;
                }
            },
            OperationKind.Invocation
        );
        context.RegisterOperationAction(
            c =>
            {
                if (AskedId((IBinaryOperation)c.Operation, types) is { } found)
                {
                    asked.Add(found);
                }
            },
            OperationKind.Binary
        );
        context.RegisterCompilationEndAction(c => Report(c, files, written.Keys, asked));
    }

    private static void Report(
        CompilationAnalysisContext context,
        RuleSetFiles files,
        IEnumerable<string> written,
        ConcurrentBag<(string Id, Location Place)> asked
    )
    {
        if (asked.IsEmpty)
        {
            return;
        }

        var known = new HashSet<string>(written, StringComparer.Ordinal);
        foreach (var document in files.RuleSets.Select(f => files.Read(f)?.Document))
        {
            known.UnionWith(document?.Rules.Select(r => r.Id.Value) ?? []);
        }

        // An id that was made while the program runs is any id.
        if (known.Contains(Unknown))
        {
            return;
        }

        foreach (var (id, place) in asked.Where(a => !known.Contains(a.Id)))
        {
            var hint = NearestName.Hint(id, known.OrderBy(k => k, StringComparer.Ordinal));
            context.ReportDiagnostic(
                Make(
                    DiagnosticCatalog.RuleIdInCode,
                    place,
                    $"No rule set of the project has a rule \"{id}\", so that this is never true.{hint}",
                    hint.Name
                )
            );
        }
    }

    private const string Unknown = "";

    /// <summary>The id that the builder is given; empty when only the running program knows it.</summary>
    private static string? BuiltId(IInvocationOperation call, KnownTypes types) =>
        KnownTypes.IsMember(call.TargetMethod, types.RuleSetBuilder, "Rule")
            ? TextOf(CallChain.Argument(call, "id")) ?? Unknown
            : null;

    private static (string, Location)? AskedId(IBinaryOperation comparison, KnownTypes types)
    {
        var (left, right) = (CallChain.Plain(comparison.LeftOperand), CallChain.Plain(comparison.RightOperand));
        if (comparison.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals))
        {
            return null;
        }

        return IsId(left) && TextOf(right) is { } rightText ? (rightText, right.Syntax.GetLocation())
            : IsId(right) && TextOf(left) is { } leftText ? (leftText, left.Syntax.GetLocation())
            : null;

        bool IsId(IOperation operand) =>
            operand is IPropertyReferenceOperation property
            && KnownTypes.IsMember(property.Property, types.RuleVerdict, "Id");
    }

    private static string? TextOf(IOperation? value) =>
        value?.ConstantValue is { HasValue: true, Value: string text } ? text : null;
}
