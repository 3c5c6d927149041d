using RulesKit.Language.Tree;

namespace RulesKit.Workflows.Nodes;

/// <summary>Arithmetic of two numbers of one type, whatever the type; its children are the two.</summary>
internal interface IArithmeticNode
{
    ArithmeticOperator Arithmetic { get; }
}
