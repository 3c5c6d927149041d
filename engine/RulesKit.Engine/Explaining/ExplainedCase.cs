namespace RulesKit.Engine.Explaining;

/// <summary>What a lambda says of one item, or of two neighbours in time.</summary>
/// <param name="Items">The item, or both neighbours.</param>
/// <param name="IsMaybe">Whether a filter could not decide if it belongs to the sequence.</param>
/// <param name="IsDecisive">Whether it has a part in what came of the operation: what a filter drops has none.</param>
/// <param name="Body">What the lambda gives.</param>
internal sealed record ExplainedCase(
    IReadOnlyList<ExplainedExpression> Items,
    bool IsMaybe,
    bool IsDecisive,
    ExplainedExpression Body
);
