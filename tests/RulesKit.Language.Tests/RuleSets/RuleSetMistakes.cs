using RulesKit.Language.Diagnostics;
using RulesKit.Language.Tests.Support;

namespace RulesKit.Language.Tests.RuleSets;

/// <summary>Checks what is reported of a rule set, and on which characters.</summary>
internal static class RuleSetMistakes
{
    /// <summary>The marked characters, no others, are reported by one id, each with the next of the texts in its message.</summary>
    public static void ShouldReport(string marked, DiagnosticDescriptor descriptor, params string[] messages)
    {
        var (text, spans) = Marked.Parse(marked);
        var diagnostics = RuleSetChecks.Check(text);

        Show(text, diagnostics).ShouldBe(Marked.Show(text, spans));
        diagnostics.ShouldAllBe(d => d.Descriptor == descriptor && d.Location.Source.Path == RuleSetChecks.File);
        diagnostics.Count.ShouldBe(messages.Length);
        foreach (var (diagnostic, message) in diagnostics.Zip(messages))
        {
            diagnostic.Message.ShouldContain(message);
        }
    }

    /// <summary>Nothing is reported.</summary>
    public static void ShouldBeFine(string text) => RuleSetChecks.Check(text).ShouldBeEmpty(text);

    private static string Show(string text, IReadOnlyList<Diagnostic> diagnostics) =>
        diagnostics.Count == 0
            ? $"{text} (nothing reported)"
            : Marked.Show(text, diagnostics.Select(d => d.Location.Span).Distinct());
}
