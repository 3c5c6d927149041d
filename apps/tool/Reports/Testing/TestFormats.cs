using RulesKit.Tool.Hosting;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Testing;

namespace RulesKit.Tool.Reports.Testing;

/// <summary>The formats of <c>test</c>.</summary>
internal static class TestFormats
{
    public const string Text = "text";
    private const string Json = "json";
    private const string JUnit = "junit";

    public static IReadOnlyList<string> Names { get; } = [Text, Json, JUnit];

    public static ITestWriter Create(TestRequest request, ITerminal terminal, bool useColor) =>
        request.Format switch
        {
            Json => new TestJson(terminal.Out),
            JUnit => new TestJUnit(terminal.Out),
            _ => new TestText(Screen.Out(terminal, useColor), request.CoverageOutput is null),
        };
}
