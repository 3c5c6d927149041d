using RulesKit.Language.Tree;

namespace RulesKit.Workflows.Nodes;

/// <summary>A comparison of two values of one type, whatever the type; its children are the two.</summary>
internal interface IComparisonNode
{
    ComparisonOperator Comparison { get; }
}
