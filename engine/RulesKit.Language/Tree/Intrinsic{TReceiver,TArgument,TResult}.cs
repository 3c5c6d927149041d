using RulesKit.Language.Types;

namespace RulesKit.Language.Tree;

/// <summary>An operation with one argument.</summary>
internal sealed class Intrinsic<TReceiver, TArgument, TResult>(
    string name,
    ScalarType receiver,
    ScalarType parameter,
    ScalarType result,
    Func<TReceiver, TArgument, TResult> operation
) : Intrinsic(name, receiver, result, isProperty: false)
    where TResult : notnull
{
    public Func<TReceiver, TArgument, TResult> Operation { get; } = operation;

    public override IReadOnlyList<ScalarType> Parameters { get; } = [parameter];

    public override object Invoke(object receiver, IReadOnlyList<object> arguments) =>
        Operation((TReceiver)receiver, (TArgument)arguments[0]);
}
