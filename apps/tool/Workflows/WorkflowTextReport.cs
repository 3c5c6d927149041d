using System.Text.Encodings.Web;
using System.Text.Json;
using RulesKit.Tool.Layout;
using RulesKit.Workflows;

namespace RulesKit.Tool.Workflows;

/// <summary>Shows the results of a workflow to people: yes, no or broken, and the values that were read.</summary>
internal sealed class WorkflowTextReport(TextWriter output)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public void Write(string workflow, IReadOnlyList<RuleResultTree> results)
    {
        output.WriteLine(SafeText.Of(workflow));
        output.WriteLine();
        foreach (var result in results)
        {
            Write(result, 0);
        }

        output.WriteLine();
        output.WriteLine(
            FormattableString.Invariant(
                $"{results.Count} rules: {Count(RuleOutcome.True)} true, {Count(RuleOutcome.False)} false, {Count(RuleOutcome.Broken)} broken"
            )
        );

        int Count(RuleOutcome outcome) => results.Count(r => r.Outcome == outcome);
    }

    private void Write(RuleResultTree result, int depth)
    {
        var indent = new string(' ', depth * 4);
        var mark = result.Outcome switch
        {
            RuleOutcome.True => "✓",
            RuleOutcome.False => "✗",
            _ => "!",
        };
        output.WriteLine($"{indent}{mark} {SafeText.Of(result.Rule.RuleName)}");
        if (result.ExceptionMessage.Length > 0)
        {
            output.WriteLine($"{indent}    {SafeText.Of(result.ExceptionMessage)}");
        }

        foreach (var value in result.IsSuccess ? [] : result.Evidence)
        {
            output.WriteLine($"{indent}    {SafeText.Of(value.Expression)} = {SafeText.Of(Show(value.Value))}");
        }

        if (result.ActionResult is { } action)
        {
            WriteAction(action, indent);
        }

        foreach (var child in result.ChildResults ?? [])
        {
            Write(child, depth + 1);
        }
    }

    private void WriteAction(ActionResult action, string indent)
    {
        if (action.Exception is { } failure)
        {
            output.WriteLine($"{indent}    the action failed: {SafeText.Of(failure.Message)}");
        }
        else if (action.Output is { } value)
        {
            output.WriteLine($"{indent}    output {SafeText.Of(Show(value))}");
        }
    }

    private static string Show(object? value) => JsonSerializer.Serialize(value, Options);
}
