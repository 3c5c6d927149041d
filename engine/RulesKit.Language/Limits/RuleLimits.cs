using RulesKit.Language.Json;
using RulesKit.Language.Syntax;

namespace RulesKit.Language.Limits;

/// <summary>
/// Bounds within which rule sets and plans are read and checked. What lies outside is refused with its place, before the
/// work is done. Immutable and thread-safe; <see cref="Default"/> is safe for texts of strangers.
/// </summary>
/// <remarks>
/// Work is counted in steps and never by a clock, so that the same text gives the same answer on every machine. Limits
/// must be positive.
/// </remarks>
public sealed record RuleLimits
{
    /// <summary>The limits that hold when none are given.</summary>
    public static RuleLimits Default { get; } = new();

    /// <summary>Longest text of a rule set or a plan, in UTF-16 code units.</summary>
    public int DocumentLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>Deepest nesting of arrays and objects in a text.</summary>
    /// <remarks>At most 64 is of use: models and reports go no deeper.</remarks>
    public int DocumentDepth { get; init; } = 64;

    /// <summary>Most items of one array in a text; the sequences of rules are no longer than that.</summary>
    public int ArrayItems { get; init; } = 100_000;

    /// <summary>Most mistakes that are reported of one rule set or its model; the rest is counted.</summary>
    public int Reports { get; init; } = 500;

    /// <summary>Longest text of one expression, in UTF-16 code units.</summary>
    public int ExpressionLength { get; init; } = 16_384;

    /// <summary>Deepest nesting of one expression as it is written.</summary>
    public int ExpressionDepth { get; init; } = 200;

    /// <summary>Deepest nesting of one expression once its definitions are written out.</summary>
    public int WrittenOutDepth { get; init; } = 500;

    /// <summary>Most nodes of one expression once its definitions are written out.</summary>
    public int ExpressionNodes { get; init; } = 20_000;

    /// <summary>Most mistakes that are reported of one expression.</summary>
    public int ExpressionReports { get; init; } = 25;

    /// <summary>Items that a sequence is taken to have when the cost of a rule is estimated before there is a plan.</summary>
    public int AssumedItems { get; init; } = 100;

    /// <summary>Most steps that one rule may take by that estimate.</summary>
    public long RuleSteps { get; init; } = 100_000_000;

    /// <summary>Most steps for reading the expressions of one rule set; a step is one character.</summary>
    public long ReadingSteps { get; init; } = 16_000_000;

    /// <summary>
    /// Most steps for checking one plan, all rules together, by an upper bound that is worked out from the lengths of the
    /// plan's own arrays before anything is checked.
    /// </summary>
    public long CheckingSteps { get; init; } = 20_000_000_000;

    internal JsonLimits Json =>
        new()
        {
            Length = DocumentLength,
            Depth = DocumentDepth,
            Items = ArrayItems,
        };

    internal ExpressionLimits Expressions =>
        new()
        {
            Length = ExpressionLength,
            Depth = ExpressionDepth,
            WrittenOutDepth = WrittenOutDepth,
            Nodes = ExpressionNodes,
            AssumedItems = AssumedItems,
            Cost = RuleSteps,
            Reports = ExpressionReports,
            ReadingSteps = ReadingSteps,
        };
}
