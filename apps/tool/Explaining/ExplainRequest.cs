using RulesKit.Language.Types;

namespace RulesKit.Tool.Explaining;

/// <summary>What one run of <c>explain</c> is asked to do.</summary>
/// <param name="Plan">A file, or - for standard input.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Rules">A rule set or a folder of them; null takes those that lie above the plan.</param>
/// <param name="AsOf">The date to see the plan from; null takes its own.</param>
internal sealed record ExplainRequest(string Plan, string Rule, string? Rules, Date? AsOf);
