using RulesKit.Language.Text;
using RulesKit.Workflows.Binding;

namespace RulesKit.Workflows.Nodes;

/// <summary>Ends the evaluation of a rule that can't be answered; it never leaves the engine.</summary>
internal sealed class RuleFault(TextSpan span, string message, Exception? cause = null, Location? location = null)
    : Exception(message, cause)
{
    public TextSpan Span { get; } = span;

    /// <summary>Where it happened, when that was in the expression of a param; else the span says it.</summary>
    public Location? Location { get; } = location;

    /// <summary>What a person is told about something that .NET threw.</summary>
    public static RuleFault Of(TextSpan span, Exception cause) =>
        cause as RuleFault
        ?? new RuleFault(
            span,
            cause switch
            {
                NullReferenceException => "A value is null here, and something of it was asked for.",
                DivideByZeroException => "Divided by zero.",
                _ => cause.Message,
            },
            cause
        );

    /// <summary>The fault as one of a param's expression.</summary>
    public RuleFault In(ScopedValue param) =>
        new(
            Span,
            $"The param '{param.Name}' can't be worked out: {Message}",
            InnerException ?? this,
            Location ?? param.Text.Locate(Span)
        );
}
