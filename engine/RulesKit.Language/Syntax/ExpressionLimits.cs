namespace RulesKit.Language.Syntax;

/// <summary>Bounds that hold before an expression is worked on. All are settings; these are the safe defaults.</summary>
internal sealed record ExpressionLimits
{
    public static ExpressionLimits Default { get; } = new();

    /// <summary>Longest text of an expression, in UTF-16 code units.</summary>
    public int Length { get; init; } = 16_384;

    /// <summary>Deepest tree as written; deeper ones would end the process when they are walked.</summary>
    public int Depth { get; init; } = 200;

    /// <summary>Deepest tree once definitions are written out.</summary>
    /// <remarks>Evaluators walk it on one stack, of which a level takes up to a kilobyte; a stack may have one megabyte.</remarks>
    public int WrittenOutDepth { get; init; } = 500;

    /// <summary>Most nodes of an expression once its definitions are written out.</summary>
    public int Nodes { get; init; } = 20_000;

    /// <summary>Items that a sequence is taken to have when cost is estimated.</summary>
    public int AssumedItems { get; init; } = 100;

    /// <summary>Most steps that checking one rule may take by the estimate.</summary>
    public long Cost { get; init; } = 100_000_000;

    /// <summary>Most mistakes that are reported of one expression; nobody mends more at a time.</summary>
    public int Reports { get; init; } = 25;

    /// <summary>Most characters of all expressions of a rule set together.</summary>
    public long ReadingSteps { get; init; } = 16_000_000;
}
