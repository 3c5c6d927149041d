using RulesKit.Language.Tree;

namespace RulesKit.Language.RuleSets;

/// <summary>A message with expressions in it: pieces of text and the values between them, in order.</summary>
/// <param name="Parts">Each part is a text, or a value to be put in.</param>
internal sealed record MessageTemplate(IReadOnlyList<MessagePart> Parts);
