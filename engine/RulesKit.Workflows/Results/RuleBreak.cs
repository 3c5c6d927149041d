using RulesKit.Language.Text;

namespace RulesKit.Workflows.Results;

/// <summary>Why a rule could not be answered, and where.</summary>
/// <param name="Location">The exact characters of the workflow, or of the expression where it stands in no file.</param>
/// <param name="Message">What was found, and what to do.</param>
/// <param name="IsRunTime">Whether it took these very values; otherwise the expression has no meaning at all.</param>
/// <param name="Cause">What .NET threw, where it did.</param>
public sealed record RuleBreak(Location Location, string Message, bool IsRunTime, Exception? Cause = null);
