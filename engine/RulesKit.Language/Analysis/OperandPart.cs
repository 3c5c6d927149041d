namespace RulesKit.Language.Analysis;

/// <summary>A part of a junction and the values for which it does not decide the junction.</summary>
/// <param name="Atom">The part, or a junction of one operand in its place.</param>
/// <param name="Values">The values for which "and" is not false already, or "or" not true.</param>
internal sealed record OperandPart(Atom Atom, ValueSet Values);
