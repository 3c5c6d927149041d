using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RulesKit.Analyzers.Embedded;
using RulesKit.Analyzers.Symbols;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Text;

namespace RulesKit.Analyzers.Workflows;

/// <summary>Reports rules of one name in a workflow, and names of rules that a workflow does not have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class RuleNameAnalyzer()
    : EngineCodeAnalyzer(DiagnosticCatalog.RepeatedRuleName, DiagnosticCatalog.NoRuleOfName)
{
    protected override void Register(CompilationStartAnalysisContext context, EngineTypes types)
    {
        var workflows = new ConcurrentBag<WrittenWorkflow>();
        var uses = new ConcurrentBag<(string Workflow, string Rule, Location Place)>();
        context.RegisterOperationAction(
            c =>
            {
                var creation = (IObjectCreationOperation)c.Operation;
                if (KnownTypes.Is(creation.Type, types.Workflow))
                {
                    var workflow = WrittenWorkflow.Of(creation, types);
                    workflows.Add(workflow);
                    ReportRepeated(c, workflow);
                }
                else if (KnownTypes.Is(creation.Type, types.Action))
                {
                    AddAction(creation, uses);
                }
            },
            OperationKind.ObjectCreation
        );
        context.RegisterOperationAction(
            c => AddCall((IInvocationOperation)c.Operation, types, uses),
            OperationKind.Invocation
        );
        context.RegisterCompilationEndAction(c => ReportUnknown(c, workflows, uses));
    }

    private static void ReportRepeated(OperationAnalysisContext context, WrittenWorkflow workflow)
    {
        foreach (var repeated in workflow.Rules.GroupBy(r => r.Name, StringComparer.Ordinal))
        {
            foreach (var (name, place) in repeated.Skip(1))
            {
                context.ReportDiagnostic(
                    Make(
                        DiagnosticCatalog.RepeatedRuleName,
                        place.Syntax.GetLocation(),
                        $"The workflow has another rule '{name}', and RulesEngine fails on both when they are run. Give each its own name."
                    )
                );
            }
        }
    }

    /// <summary>The action EvaluateRule names a rule of a workflow.</summary>
    private static void AddAction(IObjectCreationOperation action, ConcurrentBag<(string, string, Location)> uses)
    {
        var context = Initializers.Member(action, "Context");
        if (
            Initializers.Text(Initializers.Member(action, "Name")) == "EvaluateRule"
            && Initializers.Text(Initializers.Value(context, "workflowName")) is { } workflow
            && Initializers.Value(context, "ruleName") is { } place
            && Initializers.Text(place) is { } rule
        )
        {
            uses.Add((workflow, rule, place.Syntax.GetLocation()));
        }
    }

    private static void AddCall(
        IInvocationOperation call,
        EngineTypes types,
        ConcurrentBag<(string, string, Location)> uses
    )
    {
        if (
            call.TargetMethod.Name == "ExecuteActionWorkflowAsync"
            && types.IsOfEngine(call.TargetMethod)
            && Initializers.Text(CallChain.Argument(call, "workflowName")) is { } workflow
            && CallChain.Argument(call, "ruleName") is { } place
            && Initializers.Text(place) is { } rule
        )
        {
            uses.Add((workflow, rule, place.Syntax.GetLocation()));
        }
    }

    /// <summary>Only what is written out whole, and once, is known well enough.</summary>
    private static void ReportUnknown(
        CompilationAnalysisContext context,
        ConcurrentBag<WrittenWorkflow> workflows,
        ConcurrentBag<(string Workflow, string Rule, Location Place)> uses
    )
    {
        if (workflows.Any(w => w.Name is null))
        {
            return;
        }

        var byName = workflows.ToLookup(w => w.Name!, StringComparer.Ordinal);
        foreach (var (workflow, rule, place) in uses)
        {
            var written = byName[workflow].ToArray();
            if (written.Length == 0 || !written.All(w => w.IsWhole))
            {
                continue;
            }

            var names = written.SelectMany(w => w.Rules).Select(r => r.Name).Distinct().ToArray();
            if (!names.Contains(rule, StringComparer.Ordinal))
            {
                var hint = NearestName.Hint(rule, names);
                context.ReportDiagnostic(
                    Make(
                        DiagnosticCatalog.NoRuleOfName,
                        place,
                        $"The workflow '{workflow}' has no rule '{rule}', so that this fails when it is run.{hint}",
                        hint.Name
                    )
                );
            }
        }
    }
}
