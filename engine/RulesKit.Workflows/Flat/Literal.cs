namespace RulesKit.Workflows.Flat;

/// <summary>A comparison, or its opposite, as a part of a rule.</summary>
internal readonly record struct Literal(int Atom, bool IsNegated);
