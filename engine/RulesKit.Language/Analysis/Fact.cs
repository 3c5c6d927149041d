using RulesKit.Language.Tree;

namespace RulesKit.Language.Analysis;

/// <summary>What is so wherever some expression is evaluated: an operand has one of some values, whenever it has any.</summary>
/// <param name="Operand">The operand.</param>
/// <param name="Values">The values that it can have.</param>
/// <param name="Origin">Where that comes from.</param>
/// <param name="Written">How it was written, for messages.</param>
/// <param name="From">A variable of the operand that stands for another one here; null when none does.</param>
/// <param name="To">That other variable.</param>
internal sealed record Fact(
    Operand Operand,
    ValueSet Values,
    FactOrigin Origin,
    string Written,
    Variable? From = null,
    Variable? To = null
);
