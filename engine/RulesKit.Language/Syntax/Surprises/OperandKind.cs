namespace RulesKit.Language.Syntax.Surprises;

/// <summary>What kind of value an operand is known to be.</summary>
internal enum OperandKind
{
    Number,
    Text,
    YesOrNo,
}
