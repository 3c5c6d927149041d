using RulesKit.Language.Text;

namespace RulesKit.Workflows.Migration;

/// <summary>Something of a workflow that a person has to look at.</summary>
/// <param name="Rule">The rule; null for something of the whole workflow.</param>
/// <param name="IsRefused">Whether the rule was not carried over.</param>
/// <param name="Message">What it is.</param>
/// <param name="Place">Where the workflow says it; null where that is not known.</param>
internal sealed record MigrationRemark(string? Rule, bool IsRefused, string Message, Location? Place);
