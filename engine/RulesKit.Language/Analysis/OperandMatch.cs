namespace RulesKit.Language.Analysis;

/// <summary>Whether two operands are the same.</summary>
internal enum OperandMatch
{
    None,
    Same,

    /// <summary>The order of the same two trees, the other way round.</summary>
    Mirrored,
}
