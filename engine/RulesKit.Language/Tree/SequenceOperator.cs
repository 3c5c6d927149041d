namespace RulesKit.Language.Tree;

/// <summary>The operations on sequences.</summary>
internal enum SequenceOperator
{
    All,
    Any,
    Count,
    Sum,
    Min,
    Max,
    Average,
    Where,
    Select,
    Distinct,
    Contains,
    First,
    Last,
    OrderBy,
    OrderByDescending,
    Take,
    Skip,
    GroupBy,

    /// <summary>The item dated exactly by a period; absent when there is none.</summary>
    At,

    /// <summary>Whether a condition holds for all neighbours in time.</summary>
    Consecutive,
}
