using RulesKit.Language.Fixes;

namespace RulesKit.Analyzers.Workflows;

/// <summary>Something wrong with an expression of RulesEngine.</summary>
/// <param name="Descriptor">What kind of mistake it is.</param>
/// <param name="Span">Its characters in the expression.</param>
/// <param name="Message">What was found and what to do.</param>
/// <param name="Mend">How it can be mended; null when that takes thinking.</param>
internal sealed record ExpressionFinding(RuleDescriptor Descriptor, RuleSpan Span, string Message, Mend? Mend);
