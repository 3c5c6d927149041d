using RulesKit.Language.Text;

namespace RulesKit.Workflows.Binding;

/// <summary>Ends the binding of an expression that has no meaning; it never leaves the binder.</summary>
internal sealed class BindException(TextSpan span, string message, BindFault fault = BindFault.Meaning)
    : Exception(message)
{
    public TextSpan Span { get; } = span;

    /// <summary>What kind of mistake it is.</summary>
    public BindFault Fault { get; } = fault;
}
