using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

using Items = IEnumerable<object?>;
using Selector = Func<object?, object?>;

/// <summary>An operation over a sequence: what it takes, and what it gives for a use of it.</summary>
/// <param name="Least">The least number of arguments.</param>
/// <param name="Most">The greatest number of arguments.</param>
/// <param name="TakesLambda">Whether its argument is worked out for each item.</param>
/// <param name="IsCondition">Whether that must be true or false.</param>
/// <param name="Build">Its type, the body where it has to be converted, and its code.</param>
internal sealed record SequenceOperation(
    int Least,
    int Most,
    bool TakesLambda,
    bool IsCondition,
    Func<SequenceUse, (NetType Type, Node? Body, Func<Items, Selector?, object?, object?> Function)> Build
)
{
    public string Expects =>
        (Least, Most, TakesLambda) switch
        {
            (0, 0, _) => "takes no arguments",
            (1, 1, true) => "takes one lambda",
            (1, 1, false) => "takes one value",
            _ => "takes at most one argument",
        };
}
