using RulesKit.Language.Tree;

namespace RulesKit.Language.Analysis;

/// <summary>What an atom asks about: the value of a tree, whether it is there, or how two values are ordered.</summary>
/// <param name="Aspect">What of the tree is asked.</param>
/// <param name="Tree">The tree.</param>
/// <param name="Second">The other tree when the two are ordered, else null.</param>
/// <param name="Hash">A hash that equal operands share.</param>
internal sealed record Operand(OperandAspect Aspect, BoundExpression Tree, BoundExpression? Second, int Hash);
