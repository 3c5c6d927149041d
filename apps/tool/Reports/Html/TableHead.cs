using RulesKit.Engine.Rendering;

namespace RulesKit.Tool.Reports.Html;

/// <summary>The row of column names that assistive programs read with each cell.</summary>
internal static class TableHead
{
    public static void Write(MarkupWriter markup, params ReadOnlySpan<string> columns)
    {
        markup.Start("thead").Start("tr");
        foreach (var column in columns)
        {
            markup.Inline("th", column, ("scope", "col"));
        }

        markup.End().End();
    }
}
