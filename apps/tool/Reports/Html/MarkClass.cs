namespace RulesKit.Tool.Reports.Html;

/// <summary>The class under which a page's style knows an answer.</summary>
internal static class MarkClass
{
    public static string Of(Mark mark) =>
        mark == Mark.Failed || mark == Mark.NotChecked ? "failed"
        : mark == Mark.Questioned || mark == Mark.Noted ? "questioned"
        : mark == Mark.Unknown ? "unknown"
        : mark == Mark.Waived ? "waived"
        : mark == Mark.Passed ? "passed"
        : "idle";
}
