using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax;

/// <summary>Reports diagnostics at places of one expression, up to a number.</summary>
internal sealed class SyntaxReporter(ExpressionText text, DiagnosticBag diagnostics, int most)
{
    public ExpressionText Text { get; } = text;

    /// <summary>How many mistakes were found, the ones that were too many to report included.</summary>
    public int Mistakes { get; private set; }

    /// <summary>Whether characters were skipped, so that the tree's shape is a guess.</summary>
    public bool IsShapeLost { get; private set; }

    /// <summary>Reports a mistake; how to mend it is asked only of those that are kept.</summary>
    public void Report(DiagnosticDescriptor descriptor, TextSpan span, string message, Func<Mend?>? mend = null)
    {
        if (++Mistakes <= most)
        {
            diagnostics.Add(descriptor, Text.Locate(span), message, mend: mend?.Invoke());
        }
    }

    /// <summary>Reports something after which the tree's shape is a guess.</summary>
    public void ReportLost(DiagnosticDescriptor descriptor, TextSpan span, string message, Func<Mend?>? mend = null)
    {
        IsShapeLost = true;
        Report(descriptor, span, message, mend);
    }
}
