using RulesKit.Language.Functions;

namespace RulesKit.Language.Tree;

/// <summary>A call of a function that the host registered.</summary>
internal sealed class FunctionExpression(RuleFunction function, IReadOnlyList<BoundExpression> arguments, Origin origin)
    : BoundExpression(function.Result, origin)
{
    /// <summary>Steps that a call is taken to cost: what it does is not known, so more than any operator.</summary>
    public const int Cost = 10;

    public RuleFunction Function { get; } = function;

    public IReadOnlyList<BoundExpression> Arguments { get; } = arguments;

    public override IReadOnlyList<BoundExpression> Children => Arguments;
}
