using RulesKit.Language.Text;

namespace RulesKit.Language.Fixes;

/// <summary>Characters of a file, and what is written in their place.</summary>
internal sealed record TextEdit(TextSpan Span, string NewText);
