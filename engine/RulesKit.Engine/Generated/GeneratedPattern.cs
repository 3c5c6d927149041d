using System.ComponentModel;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Generated;

/// <summary>A pattern that a value is held against, for generated code. Immutable and thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedPattern
{
    private GeneratedPattern(BoundPattern pattern) => Pattern = pattern;

    internal BoundPattern Pattern { get; }

    /// <summary>A comparison with a constant.</summary>
    /// <param name="operation">The name of the comparison, for example Less.</param>
    /// <param name="value">The constant, as the language has it.</param>
    public static GeneratedPattern Compare(string operation, object value) =>
        new(new ComparisonPattern(Enum.Parse<ComparisonOperator>(operation), value));

    /// <summary>The opposite of a pattern.</summary>
    public static GeneratedPattern Not(GeneratedPattern pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return new(new NotPattern(pattern.Pattern));
    }

    /// <summary>Both patterns, or either of them.</summary>
    public static GeneratedPattern Join(GeneratedPattern left, bool isAnd, GeneratedPattern right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(new LogicalPattern(left.Pattern, isAnd, right.Pattern));
    }
}
