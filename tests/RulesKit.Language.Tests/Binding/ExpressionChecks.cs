using RulesKit.Language.Binding;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax;
using RulesKit.Language.Tests.Support;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Tests.Binding;

/// <summary>Binds expressions in <see cref="Scopes"/> and checks what comes out.</summary>
internal static class ExpressionChecks
{
    /// <summary>The expression has a type and no diagnostic.</summary>
    public static BoundExpression ShouldHaveType(string expression, string type)
    {
        var (bound, diagnostics) = Bind(expression, Scopes.InWindow());
        diagnostics.ShouldBeEmpty(expression);
        bound.Type.Display.ShouldBe(type, expression);
        return bound;
    }

    /// <summary>The marked characters, no others, are reported, each by the same id and each with the next text.</summary>
    public static void ShouldReport(string marked, DiagnosticDescriptor descriptor, params string[] messages)
    {
        var expected = Marked.Parse(marked);
        ShouldReport(
            marked,
            expected.Spans.Select((_, i) => (descriptor, messages[Math.Min(i, messages.Length - 1)])).ToArray()
        );
    }

    /// <summary>The marked characters, no others, are reported, each by the next id, with the next text in its message.</summary>
    public static void ShouldReport(string marked, params (DiagnosticDescriptor Descriptor, string Message)[] expected)
    {
        var (text, spans) = Marked.Parse(marked);
        var (bound, diagnostics) = Bind(text, Scopes.InWindow());

        Show(text, diagnostics).ShouldBe(Marked.Show(text, spans));
        diagnostics.Select(d => d.Id).ShouldBe(expected.Select(e => e.Descriptor.Id), marked);
        foreach (var (diagnostic, (_, message)) in diagnostics.Zip(expected))
        {
            diagnostic.Message.ShouldContain(message);
        }

        bound.Type.IsError().ShouldBe(diagnostics.Any(d => d.Id.StartsWith("RK1", StringComparison.Ordinal)), marked);
    }

    public static (BoundExpression Bound, IReadOnlyList<Diagnostic> Diagnostics) Bind(string text, BindingScope scope)
    {
        var diagnostics = new DiagnosticBag();
        var bound = ExpressionBinder.Bind(ExpressionText.Of(text), scope, diagnostics);
        return (bound, diagnostics.ToSorted());
    }

    private static string Show(string text, IReadOnlyList<Diagnostic> diagnostics) =>
        diagnostics.Count == 0
            ? $"{text} (nothing reported)"
            : Marked.Show(text, diagnostics.Select(d => d.Location.Span).Distinct());
}
