using RulesKit.Language.Syntax;
using RulesKit.Workflows.Binding;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Results;

namespace RulesKit.Workflows.Running;

/// <summary>A rule bound against the types of its inputs. Immutable.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Text">Its expression; null for a rule with an operator.</param>
/// <param name="Condition">What is evaluated; null for a rule with an operator, or a broken one.</param>
/// <param name="Break">Why it has no meaning; null when it has one.</param>
/// <param name="Entries">The names in scope.</param>
/// <param name="Children">The enabled children; null for a rule without a working operator.</param>
/// <param name="OnSuccess">What is done when it is true.</param>
/// <param name="OnFailure">What is done when it is not.</param>
internal sealed record RuleProgram(
    Rule Rule,
    ExpressionText? Text,
    Node<bool>? Condition,
    RuleBreak? Break,
    IReadOnlyList<ScopeEntry> Entries,
    IReadOnlyList<RuleProgram>? Children,
    ActionProgram? OnSuccess,
    ActionProgram? OnFailure
)
{
    public bool IsAnd => Rule.Operator?.StartsWith("And", StringComparison.Ordinal) == true;
}
