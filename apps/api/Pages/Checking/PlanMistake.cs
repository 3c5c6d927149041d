namespace RulesKit.Api.Pages.Checking;

/// <summary>A place where a text is no plan that can be checked.</summary>
/// <param name="Message">What was found, what was expected and what to do.</param>
/// <param name="Place">The characters; null where none can be told.</param>
public sealed record PlanMistake(string Message, TextPlace? Place);
