using RulesKit.Language.RuleSets;
using RulesKit.Language.Tree;

namespace RulesKit.Tool.Reports;

/// <summary>
/// The expressions that a rule's answer is about: what <c>require</c> compares and adds up. What only selects rows (the
/// condition of a Where, the key of an order) is not among them.
/// </summary>
internal sealed class MainReads
{
    private readonly Dictionary<string, int> ranks = new(StringComparer.Ordinal);
    private readonly HashSet<Definition> seen = [];

    public MainReads(BoundRule rule) => Visit(rule.Require);

    /// <summary>Whether an expression, as evidence names it, is one of them.</summary>
    public bool Contains(string expression) => ranks.ContainsKey(expression);

    /// <summary>The lower, the earlier the rule speaks of it.</summary>
    public int RankOf(string expression) => ranks.GetValueOrDefault(expression, int.MaxValue);

    private void Visit(BoundExpression expression)
    {
        switch (expression)
        {
            case DefinitionExpression use when !seen.Add(use.Definition):
                return;
            case SequenceExpression { Lambda: not null } sequence when IsSelecting(sequence.Operator):
                Visit(sequence.Source);
                return;
            case MemberExpression:
                ranks.TryAdd(expression.Origin.Written, ranks.Count);
                break;
        }

        foreach (var child in expression.Children)
        {
            Visit(child);
        }
    }

    private static bool IsSelecting(SequenceOperator operation) =>
        operation
            is SequenceOperator.Where
                or SequenceOperator.OrderBy
                or SequenceOperator.OrderByDescending
                or SequenceOperator.GroupBy;
}
