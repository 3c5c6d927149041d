using RulesKit.Language.Text;

namespace RulesKit.Workflows;

/// <summary>A value that a rule read, and where the rule says so.</summary>
/// <param name="Expression">The path as it is written, for example input1.total.</param>
/// <param name="Value">Its value; null also where it could not be read.</param>
/// <param name="Location">The characters of the workflow.</param>
public sealed record ReadValue(string Expression, object? Value, Location Location);
