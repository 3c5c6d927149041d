using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Tests.Trees;

/// <summary>
/// Names for everything that an expression can be made of: operators, patterns, members and operations. Tests that claim
/// to look at the whole language count these.
/// </summary>
internal static class TreeKinds
{
    private static readonly SequenceOperator[] WithOptionalLambda =
    [
        SequenceOperator.Any,
        SequenceOperator.Count,
        SequenceOperator.Sum,
        SequenceOperator.Min,
        SequenceOperator.Max,
        SequenceOperator.Average,
        SequenceOperator.First,
        SequenceOperator.Last,
    ];

    /// <summary>Every kind there is.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Enum.GetValues<ArithmeticOperator>().Select(o => $"{o}"),
        .. Enum.GetValues<ComparisonOperator>().Select(o => $"{o}"),
        // C# writes "is not 1"; there is no "is != 1".
        .. Enum.GetValues<ComparisonOperator>()
            .Where(o => o != ComparisonOperator.NotEqual)
            .Select(o => $"pattern {o}"),
        .. Enum.GetValues<SequenceOperator>().Select(o => $"{o}(…)"),
        .. WithOptionalLambda.Select(o => $"{o}()"),
        .. Intrinsics.All.Select(Of),
        "negation",
        "!",
        "&&",
        "||",
        "?:",
        "??",
        "is null",
        "is not null",
        "pattern not",
        "pattern and",
        "pattern or",
        "promotion",
        "group key",
        "definition",
        "asOf",
        "window",
        "constant array",
    ];

    /// <summary>The kinds that a tree and its definitions are made of.</summary>
    public static IEnumerable<string> Of(BoundExpression node) => KindsOf(node).Concat(node.Children.SelectMany(Of));

    private static string Of(Intrinsic intrinsic) =>
        $"{intrinsic.Receiver.Display}.{intrinsic.Name}({string.Join(", ", intrinsic.Parameters.Select(p => p.Display))})";

    private static IEnumerable<string> KindsOf(BoundExpression node) =>
        node switch
        {
            ArithmeticExpression arithmetic => [$"{arithmetic.Operator}"],
            ComparisonExpression comparison => [$"{comparison.Operator}"],
            SequenceExpression sequence =>
            [
                sequence.Lambda is null && WithOptionalLambda.Contains(sequence.Operator)
                    ? $"{sequence.Operator}()"
                    : $"{sequence.Operator}(…)",
            ],
            IntrinsicExpression intrinsic => [Of(intrinsic.Intrinsic)],
            NegateExpression => ["negation"],
            NotExpression => ["!"],
            LogicalExpression logical => [logical.IsAnd ? "&&" : "||"],
            ConditionalExpression => ["?:"],
            CoalesceExpression => ["??"],
            AbsenceExpression absence => [absence.IsNegated ? "is not null" : "is null"],
            PatternExpression pattern => KindsOf(pattern.Pattern),
            ConversionExpression => ["promotion"],
            GroupKeyExpression => ["group key"],
            DefinitionExpression => ["definition"],
            AsOfExpression => ["asOf"],
            WindowExpression => ["window"],
            ConstantSequenceExpression => ["constant array"],
            _ => [],
        };

    private static IEnumerable<string> KindsOf(BoundPattern pattern) =>
        pattern switch
        {
            ComparisonPattern comparison => [$"pattern {comparison.Operator}"],
            NotPattern not => ["pattern not", .. KindsOf(not.Pattern)],
            LogicalPattern both =>
            [
                both.IsAnd ? "pattern and" : "pattern or",
                .. KindsOf(both.Left),
                .. KindsOf(both.Right),
            ],
            _ => [],
        };
}
