using RulesKit.Workflows.Binding;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Results;

namespace RulesKit.Workflows.Running;

/// <summary>Runs the actions of rules.</summary>
internal sealed class RuleActionRunner(WorkflowEngine engine, WorkflowSettings settings, int depth)
{
    public const string OutputExpression = "OutputExpression";

    private const string EvaluateRule = "EvaluateRule";

    /// <summary>Deeper chains of EvaluateRule are a circle.</summary>
    private const int DeepestChain = 32;

    public void RunAll(IReadOnlyList<RuleResultTree> results, CancellationToken cancellationToken)
    {
        foreach (var result in results)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (result.ChildResults is not null)
            {
                RunAll(result.ChildResults, cancellationToken);
            }

            result.ActionResult = Run(result);
            if (
                result.ActionResult.Exception is { } failure
                && settings is { IgnoreException: false, EnableExceptionAsErrorMessage: false }
            )
            {
                throw failure;
            }
        }
    }

    /// <summary>What the action of one result gives.</summary>
    /// <exception cref="KeyNotFoundException">There is no such action.</exception>
    public ActionResult Run(RuleResultTree result)
    {
        var action = result.IsSuccess ? result.Program.OnSuccess : result.Program.OnFailure;
        if (action is null)
        {
            return new ActionResult(null, null);
        }

        var isOutput = string.Equals(action.Info.Name, OutputExpression, StringComparison.OrdinalIgnoreCase);
        if (!isOutput && !string.Equals(action.Info.Name, EvaluateRule, StringComparison.OrdinalIgnoreCase))
        {
            throw new KeyNotFoundException(
                $"The rule '{result.Rule.RuleName}' asks for the action '{action.Info.Name}'; there are {OutputExpression} and {EvaluateRule}."
            );
        }

        try
        {
            return new ActionResult(isOutput ? Output(action, result) : Evaluate(action, result), null);
        }
        catch (ActionException e)
        {
            return new ActionResult(null, e);
        }
    }

    private static object? Output(ActionProgram action, RuleResultTree result) =>
        action.Output is { } output
            ? OutputValues.Of(Value(output, result.Frame))
            : throw new ActionException("The action OutputExpression has no \"Expression\" in its \"Context\".");

    private static object? Value(ScopedValue value, Frame frame)
    {
        if (value.Code is null)
        {
            throw new ActionException($"{value.Break!.Location.Start}: {value.Break.Message}");
        }

        try
        {
            return new ParamNode(default, value).Box(frame);
        }
        catch (RuleFault fault)
        {
            throw new ActionException(fault.Message, fault.InnerException);
        }
    }

    private object? Evaluate(ActionProgram action, RuleResultTree result)
    {
        var workflow = Text("workflowName");
        var rule = Text("ruleName");
        if (depth >= DeepestChain)
        {
            throw new ActionException(
                $"More than {DeepestChain} rules evaluate one another in a row, which is a circle."
            );
        }

        var filter = action.Info.Find("inputFilter") as IEnumerable<string>;
        var parameters = InputValues
            .Parameters(result.Program, result.Frame)
            .Where(p => filter is null || filter.Contains(p.Name, StringComparer.Ordinal))
            .Concat(
                action.AdditionalInputs.Select(i => new RuleParameter(
                    i.Name,
                    i.Code?.Type ?? Types.NetType.Null,
                    Value(i, result.Frame)
                ))
            )
            .ToArray();
        try
        {
            return engine.RunRule(workflow, rule, parameters, depth + 1).ActionResult?.Output;
        }
        catch (ArgumentException e)
        {
            throw new ActionException(e.Message, e);
        }

        string Text(string key) =>
            action.Info.Find(key) as string
            ?? throw new ActionException($"The action EvaluateRule has no \"{key}\" in its \"Context\".");
    }
}
