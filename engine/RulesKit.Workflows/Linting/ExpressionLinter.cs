using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Workflows.Binding;
using RulesKit.Workflows.Nodes;

namespace RulesKit.Workflows.Linting;

/// <summary>Finds every mistake of one expression that the names in scope can tell, and what is likely to surprise.</summary>
/// <param name="tree">The expression, read without mistakes.</param>
/// <param name="scope">The names.</param>
/// <param name="hasInputs">Whether inputs are among them; else a name that is not there may be one.</param>
/// <param name="diagnostics">Takes what is found.</param>
internal sealed class ExpressionLinter(SyntaxTree tree, Scope scope, bool hasInputs, DiagnosticBag diagnostics)
{
    private readonly ExpressionBinder binder = ExpressionBinder.Of(tree, scope);
    private readonly OpenNames open = new(scope, hasInputs);
    private readonly Surprises surprises = new(tree, diagnostics);

    /// <param name="isCondition">Whether the expression must be true or false.</param>
    public void Lint(bool isCondition)
    {
        try
        {
            scope.CheckNames(tree.Root.Span);
            Visit(tree.Root, isCondition, reports: true);
        }
        catch (BindException e)
        {
            Report(e);
        }
    }

    /// <summary>Whether a mistake was reported, here or below.</summary>
    private bool Visit(ExpressionSyntax syntax, bool isCondition, bool reports)
    {
        if (open.IsIn(syntax))
        {
            surprises.Find(syntax, null, null);
            return VisitParts(syntax, reports) | (reports && ReportRefusedCall(syntax));
        }

        try
        {
            var node = binder.Bind(syntax);
            if (isCondition)
            {
                ExpressionBinder.AsCondition(node);
            }

            // What a guard keeps from being asked is no mistake.
            VisitParts(syntax, reports: false);
            surprises.Find(syntax, node, TryBind);
            return false;
        }
        catch (BindException e)
        {
            surprises.Find(syntax, null, null);
            if (!VisitParts(syntax, reports) && reports)
            {
                Report(e);
            }

            return reports;
        }
    }

    private bool VisitParts(ExpressionSyntax syntax, bool reports)
    {
        var found = false;
        foreach (var part in Parts(syntax))
        {
            found |= Visit(part, isCondition: false, reports);
        }

        return found | (syntax is CallSyntax call && VisitItems(call, reports));
    }

    /// <summary>What can be bound by itself; the lambdas of sequences need their item first.</summary>
    private IEnumerable<ExpressionSyntax> Parts(ExpressionSyntax syntax) =>
        syntax switch
        {
            CallSyntax call => Receiver(call).Concat(ItemsOf(call) is null ? call.Arguments : []),
            MemberSyntax member => open.IsType(member.Receiver) ? [] : [member.Receiver],
            NewObjectSyntax created => created.Values,
            LambdaSyntax => [],
            _ => syntax.Children.OfType<ExpressionSyntax>(),
        };

    private IEnumerable<ExpressionSyntax> Receiver(CallSyntax call) =>
        call.Target is MemberSyntax member && !open.IsType(member.Receiver) ? [member.Receiver] : [];

    /// <summary>The items that a call's argument is asked of; null when it is asked of none, or they are not known.</summary>
    private Node? ItemsOf(CallSyntax call) =>
        call is { Target: MemberSyntax member, Arguments.Count: 1 }
        && !open.IsType(member.Receiver)
        && !open.IsIn(member.Receiver)
        && TryBind(member.Receiver) is { Type.Element: not null } items
        && SequenceBinder.TakesLambda(member.Name, scope.Comparer)
            ? items
            : null;

    private bool VisitItems(CallSyntax call, bool reports)
    {
        if (ItemsOf(call) is not { } items)
        {
            return false;
        }

        var lambda = call.Arguments[0] as LambdaSyntax;
        return scope.Within(
            items.Type.Element!,
            lambda?.Parameters[0].Name,
            call.Span,
            _ => Visit(lambda?.Body ?? call.Arguments[0], isCondition: false, reports)
        );
    }

    private Node? TryBind(ExpressionSyntax syntax)
    {
        try
        {
            return open.IsIn(syntax) ? null : binder.Bind(syntax);
        }
        catch (BindException)
        {
            return null;
        }
    }

    /// <summary>Some calls are refused whatever they are called on, and some members are no type's.</summary>
    private bool ReportRefusedCall(ExpressionSyntax syntax)
    {
        if (syntax is not CallSyntax { Target: MemberSyntax member })
        {
            return false;
        }

        if (Refusals.OfAnyCall(member.Name) is { } refusal)
        {
            Report(new BindException(member.NameSpan, refusal, BindFault.Refused));
            return true;
        }

        if (open.FindType(member.Receiver) is not { } type || CallBinder.HasStatic(type, member.Name, scope.Comparer))
        {
            return false;
        }

        Report(CallBinder.NoStatic(type, member.Name, member.NameSpan));
        return true;
    }

    private void Report(BindException e)
    {
        var descriptor = e.Fault switch
        {
            BindFault.Name => DiagnosticCatalog.WorkflowName,
            BindFault.Refused => DiagnosticCatalog.RefusedMember,
            _ => DiagnosticCatalog.WorkflowMeaning,
        };
        diagnostics.Add(descriptor, tree.Text.Locate(e.Span), e.Message);
    }
}
