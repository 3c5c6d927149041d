using RulesKit.Language.Text;

namespace RulesKit.Language.Lowering;

/// <summary>A piece of an edited text.</summary>
/// <param name="Text">What stands there now.</param>
/// <param name="Span">The characters that stood there before; none where something was inserted.</param>
/// <param name="IsKept">Whether they are the same.</param>
internal readonly record struct TextPiece(string Text, TextSpan Span, bool IsKept);
