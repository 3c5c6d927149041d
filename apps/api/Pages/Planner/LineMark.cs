namespace RulesKit.Api.Pages.Planner;

/// <summary>A line of the text that something is to be said of.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Kind">The class of the style sheet.</param>
/// <param name="Sign">What stands beside its number.</param>
internal sealed record LineMark(int Line, string Kind, string Sign);
