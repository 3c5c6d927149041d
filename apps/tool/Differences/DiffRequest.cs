namespace RulesKit.Tool.Differences;

/// <summary>What one run of <c>diff</c> is asked to do.</summary>
/// <param name="Old">The rule set before: a file, or a folder that holds one.</param>
/// <param name="New">The rule set now.</param>
/// <param name="Plans">Files and folders of plans that both are held against.</param>
/// <param name="Tests">Test files and folders of them, whose plans both are held against.</param>
internal sealed record DiffRequest(string Old, string New, IReadOnlyList<string> Plans, IReadOnlyList<string> Tests);
