using RulesKit.Language.Tree;

namespace RulesKit.Language.RuleSets;

/// <summary>A part of a message: a text, or an expression whose value is put in; exactly one is given.</summary>
internal sealed record MessagePart(string? Text, BoundExpression? Value);
