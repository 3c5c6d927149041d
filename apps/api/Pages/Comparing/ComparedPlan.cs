using RulesKit.Api.Pages.Checking;
using RulesKit.Api.Pages.Layout;

namespace RulesKit.Api.Pages.Comparing;

/// <summary>One of two plans. Immutable.</summary>
/// <param name="Id">The name under which it is stored.</param>
/// <param name="Result">What came of checking it.</param>
internal sealed record ComparedPlan(string Id, CheckedText Result)
{
    private static readonly Answer NotChecked = new("#", "Not checked", "broken", "Not checked");

    public Answer Look => Result.Verdict is { } verdict ? Answer.Of(verdict.Compliance) : NotChecked;

    public string Class => Look.Class;

    /// <summary>The timeline under ids of its own: two of them stand on one page.</summary>
    public string Timeline => Result.Timeline.Replace("timeline-t", $"timeline-{Id}-t", StringComparison.Ordinal);
}
