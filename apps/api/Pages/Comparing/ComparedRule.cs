using RulesKit.Api.Pages.Layout;

namespace RulesKit.Api.Pages.Comparing;

/// <summary>A rule that does not say the same of both plans. Immutable.</summary>
/// <param name="Title">The commitment in words.</param>
/// <param name="Left">What it says of the one.</param>
/// <param name="Right">What it says of the other.</param>
/// <param name="Messages">What is wrong with either and not with both.</param>
internal sealed record ComparedRule(string Title, Answer Left, Answer Right, IReadOnlyList<string> Messages);
