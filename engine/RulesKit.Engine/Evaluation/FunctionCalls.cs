using System.Reflection;
using RulesKit.Language.Functions;

namespace RulesKit.Engine.Evaluation;

/// <summary>Calls functions of the host. All evaluators call them here, so that they agree on what goes wrong.</summary>
internal static class FunctionCalls
{
    /// <summary>Calls a function whose arguments are all known.</summary>
    /// <param name="function">The function.</param>
    /// <param name="arguments">The arguments; a sequence is a list of boxed values.</param>
    /// <param name="value">The result; null unless it is known.</param>
    /// <param name="mistake">What the function threw, on one line; null unless it threw.</param>
    public static ValueState Call(RuleFunction function, object[] arguments, out object? value, out string? mistake)
    {
        mistake = null;
        try
        {
            value = function.Call(arguments);
            return value is null ? ValueState.Missing : ValueState.Known;
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            // Whatever somebody else's code throws is a fault of the expression, never an end of the check.
            var cause = thrown is TargetInvocationException { InnerException: { } inner } ? inner : thrown;
            mistake = string.Join(' ', cause.Message.Split('\n', StringSplitOptions.TrimEntries));
            value = null;
            return ValueState.Fault;
        }
    }
}
