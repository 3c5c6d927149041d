using System.Text;
using RulesKit.Engine.Rendering;

namespace RulesKit.Tool.Reports.Html;

/// <summary>The frame of a page: head, style and language.</summary>
internal static class HtmlPage
{
    private const string StyleName = "RulesKit.Tool.Reports.Html.page.css";

    public static void Start(MarkupWriter markup, string title)
    {
        markup.Raw("<!DOCTYPE html>\n").Start("html", ("lang", "en"));
        markup.Start("head");
        markup.Raw(
            "\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>"
        );
        // The page loads nothing and runs nothing, whatever a plan's texts may say.
        markup.Raw(
            "\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>"
        );
        markup.Leaf("title", title);
        markup.Start("style").Raw("\n").Raw(ReadStyle()).End().End();
        markup.Start("body").Start("main");
    }

    public static void End(MarkupWriter markup) => markup.End().End().End();

    private static string ReadStyle()
    {
        using var stream = typeof(HtmlPage).Assembly.GetManifestResourceStream(StyleName)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
