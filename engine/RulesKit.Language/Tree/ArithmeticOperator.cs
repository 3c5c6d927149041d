namespace RulesKit.Language.Tree;

/// <summary>The operators on two numbers.</summary>
internal enum ArithmeticOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}
