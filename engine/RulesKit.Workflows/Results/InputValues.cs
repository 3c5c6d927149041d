using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Running;

namespace RulesKit.Workflows.Results;

/// <summary>The inputs and params of a rule by name.</summary>
internal static class InputValues
{
    public static IReadOnlyDictionary<string, object?> Read(RuleProgram program, Frame frame)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var parameter in Parameters(program, frame))
        {
            values[parameter.Name] = OutputValues.Of(parameter.Value);
        }

        return values;
    }

    /// <summary>Inputs and params as inputs of another workflow; params that can't be worked out are left out.</summary>
    public static IEnumerable<RuleParameter> Parameters(RuleProgram program, Frame frame)
    {
        foreach (var entry in program.Entries)
        {
            if (entry.Input is { } input)
            {
                yield return new RuleParameter(entry.Name, input.Type, frame.Slots[input.Slot]);
            }
            else if (
                entry.Param is { Code: { } code } param
                && TryValue(new ParamNode(default, param), frame, out var value)
            )
            {
                yield return new RuleParameter(entry.Name, code.Type, value);
            }
        }
    }

    private static bool TryValue(ParamNode node, Frame frame, out object? value)
    {
        try
        {
            value = node.Box(frame);
            return true;
        }
        catch (RuleFault)
        {
            value = null;
            return false;
        }
    }
}
