namespace RulesKit.Language.Analysis;

/// <summary>What an atom may ask about a tree.</summary>
internal enum OperandAspect
{
    /// <summary>Its value. A bool counts as 0 or 1, a date as its day, a period as its place in the order of periods.</summary>
    Value,

    /// <summary>Whether it is there: 1, or absent: 0.</summary>
    Presence,

    /// <summary>Whether it is less than (-1), equal to (0) or greater than (1) a second tree.</summary>
    Order,
}
