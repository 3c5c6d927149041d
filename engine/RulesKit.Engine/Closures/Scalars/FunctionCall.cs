using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;
using RulesKit.Language.Functions;

namespace RulesKit.Engine.Closures.Scalars;

/// <summary>A call of a function of the host; it is called only when all arguments are known.</summary>
internal sealed class FunctionCall<T>(RuleFunction function, Scalar<object>[] arguments)
    where T : notnull
{
    public ValueState Read(Frame frame, object? item, out T value)
    {
        value = default!;
        var values = new object[arguments.Length];
        var state = ValueState.Known;
        for (var i = 0; i < arguments.Length; i++)
        {
            state = Kleene.Worse(state, arguments[i](frame, item, out values[i]));
        }

        if (state == ValueState.Known)
        {
            state = FunctionCalls.Call(function, values, out var result, out _);
            value = state == ValueState.Known ? (T)result! : default!;
        }

        return state;
    }
}
