using RulesKit.Engine.TestCoverage;
using RulesKit.Tool.Layout;

namespace RulesKit.Tool.Reports.Testing;

/// <summary>The forms of a coverage file.</summary>
internal static class CoverageFormats
{
    public const string Text = "text";
    private const string Json = "json";
    private const string Html = "html";

    public static IReadOnlyList<string> Names { get; } = [Text, Json, Html];

    /// <summary>The whole text of the file.</summary>
    public static string Write(string format, IReadOnlyList<CoverageReport> reports)
    {
        using var output = new StringWriter { NewLine = "\n" };
        switch (format)
        {
            case Json:
                CoverageJson.Write(output, reports);
                break;
            case Html:
                CoverageHtml.Write(output, reports);
                break;
            default:
                WriteText(Screen.File(output), reports);
                break;
        }

        return output.ToString();
    }

    private static void WriteText(Screen screen, IReadOnlyList<CoverageReport> reports)
    {
        var page = screen.NewPage();
        foreach (var report in reports)
        {
            CoverageText.Write(page, report);
        }

        screen.Write(page);
    }
}
