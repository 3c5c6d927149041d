using RulesKit.Language.Text;

namespace RulesKit.Workflows.Migration;

/// <summary>Ends the translation of an expression that the native language can't say; it never leaves the migration.</summary>
internal sealed class CannotCarryException(TextSpan span, string reason) : Exception(reason)
{
    public TextSpan Span { get; } = span;
}
