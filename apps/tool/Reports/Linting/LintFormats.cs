using RulesKit.Tool.Hosting;
using RulesKit.Tool.Layout;

namespace RulesKit.Tool.Reports.Linting;

/// <summary>The formats of <c>lint</c>.</summary>
internal static class LintFormats
{
    public const string Text = "text";
    private const string Json = "json";
    private const string Sarif = "sarif";
    private const string GitHub = "github";
    private const string JUnit = "junit";

    public static IReadOnlyList<string> Names { get; } = [Text, Json, Sarif, GitHub, JUnit];

    public static ILintWriter Create(string name, ITerminal terminal, bool useColor) =>
        name switch
        {
            Json => new LintJson(terminal.Out),
            Sarif => new LintSarif(terminal.Out),
            GitHub => new LintWorkflowCommands(terminal.Out),
            JUnit => new LintJUnit(terminal.Out),
            _ => new LintText(Screen.Out(terminal, useColor)),
        };
}
