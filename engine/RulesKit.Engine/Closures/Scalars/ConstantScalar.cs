using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Scalars;

/// <summary>A value that is the same for every plan; it may be a fault.</summary>
internal sealed class ConstantScalar<T>(ValueState state, T constant)
{
    public ValueState Read(Frame frame, object? item, out T value)
    {
        value = constant;
        return state;
    }
}
