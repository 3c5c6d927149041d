using RulesKit.Tool.Checking;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Reports.Html;
using RulesKit.Tool.Reports.Markdown;

namespace RulesKit.Tool.Reports.Checking;

/// <summary>The formats of <c>check</c>.</summary>
internal static class CheckFormats
{
    public const string Text = "text";
    private const string Json = "json";
    private const string Sarif = "sarif";
    private const string JUnit = "junit";
    private const string Markdown = "markdown";
    private const string Html = "html";

    public static IReadOnlyList<string> Names { get; } = [Text, Json, Sarif, JUnit, Markdown, Html];

    public static ICheckReporter Create(
        string name,
        CheckRequest request,
        ITerminal terminal,
        ProblemReport problems,
        bool useColor
    )
    {
        ICheckWriter? writer = name switch
        {
            Sarif => new CheckSarif(terminal.Out),
            JUnit => new CheckJUnit(terminal.Out, request.FailOn),
            Markdown => new CheckMarkdown(terminal.Out),
            Html => new CheckHtml(terminal.Out),
            _ => null,
        };
        return writer is not null ? new CollectingReporter(writer, problems)
            : name == Json ? new JsonReporter(terminal.Out, problems)
            : new TextReporter(Screen.Out(terminal, useColor), problems);
    }
}
