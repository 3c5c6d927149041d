using RulesKit.Language.Types;

namespace RulesKit.Language.Tree;

/// <summary>A fixed, pure operation on a text, date, period or window.</summary>
/// <remarks>An <see cref="OverflowException"/> out of <see cref="Invoke"/> is a fault of the expression.</remarks>
internal abstract class Intrinsic(string name, ScalarType receiver, ScalarType result, bool isProperty)
{
    public string Name { get; } = name;

    public ScalarType Receiver { get; } = receiver;

    public ScalarType Result { get; } = result;

    public bool IsProperty { get; } = isProperty;

    /// <summary>What the result counts, for example days; null when nothing.</summary>
    public string? Unit { get; init; }

    public abstract IReadOnlyList<ScalarType> Parameters { get; }

    /// <summary>The operation on boxed values, for the interpreter.</summary>
    public abstract object Invoke(object receiver, IReadOnlyList<object> arguments);
}
