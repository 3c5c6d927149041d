using RulesKit.Language.Syntax;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Results;

namespace RulesKit.Workflows.Binding;

/// <summary>A GlobalParam or LocalParam, ready to be worked out when somebody asks for it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">Its expression.</param>
/// <param name="Slot">Where its value is kept once it is known.</param>
/// <param name="Code">The bound expression; null when it has no meaning.</param>
/// <param name="Break">Why it has none; null when it has one.</param>
internal sealed record ScopedValue(string Name, ExpressionText Text, int Slot, Node? Code, RuleBreak? Break);
