namespace RulesKit.Tool.Workflows.Migration;

/// <summary>A sample as a plan, with what the workflow says of it.</summary>
/// <param name="Name">The sample's file.</param>
/// <param name="Plan">The plan, as the test file names it.</param>
/// <param name="Outcomes">passed, failed or unknown, by native rule id.</param>
internal sealed record PinnedSample(string Name, string Plan, IReadOnlyDictionary<string, string> Outcomes);
