namespace RulesKit.Language.Syntax.Surprises;

/// <summary>What a host knows of the type of an operand, wherever it has its types from.</summary>
/// <param name="Kind">The kind of its values.</param>
/// <param name="TypeName">The type, as messages name it.</param>
internal sealed record KnownOperand(OperandKind Kind, string TypeName);
