namespace RulesKit.Language.Tree;

/// <summary>The operators that compare two values of one type.</summary>
internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
