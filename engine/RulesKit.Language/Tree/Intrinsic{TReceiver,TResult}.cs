using RulesKit.Language.Types;

namespace RulesKit.Language.Tree;

/// <summary>An operation without arguments.</summary>
internal sealed class Intrinsic<TReceiver, TResult>(
    string name,
    ScalarType receiver,
    ScalarType result,
    bool isProperty,
    Func<TReceiver, TResult> operation
) : Intrinsic(name, receiver, result, isProperty)
    where TResult : notnull
{
    public Func<TReceiver, TResult> Operation { get; } = operation;

    public override IReadOnlyList<ScalarType> Parameters => [];

    public override object Invoke(object receiver, IReadOnlyList<object> arguments) => Operation((TReceiver)receiver);
}
