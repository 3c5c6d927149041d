using RulesKit.Language.Diagnostics;
using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax;

/// <summary>Reports diagnostics at places of one expression.</summary>
internal sealed class SyntaxReporter(ExpressionText text, DiagnosticBag diagnostics)
{
    public ExpressionText Text { get; } = text;

    public void Report(DiagnosticDescriptor descriptor, TextSpan span, string message) =>
        diagnostics.Add(descriptor, Text.Locate(span), message);
}
