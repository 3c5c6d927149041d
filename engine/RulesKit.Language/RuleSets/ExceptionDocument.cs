using RulesKit.Language.Syntax;

namespace RulesKit.Language.RuleSets;

/// <summary>A standing exception of a rule, as it was read.</summary>
/// <param name="When">The condition under which an item is excused.</param>
/// <param name="Reason">Why.</param>
/// <param name="Approver">Who allowed it; null when not given.</param>
internal sealed record ExceptionDocument(ExpressionText When, string Reason, string? Approver);
