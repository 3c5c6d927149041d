namespace RulesKit.Api.Pages.Comparing;

/// <summary>A value that is not the same in both plans. Immutable.</summary>
/// <param name="Place">Where: names, and keys of items.</param>
/// <param name="Left">The one's; null when it is not there.</param>
/// <param name="Right">The other's; null when it is not there.</param>
internal sealed record ComparedValue(string Place, string? Left, string? Right);
