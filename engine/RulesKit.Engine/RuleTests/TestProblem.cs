using RulesKit.Language.Text;

namespace RulesKit.Engine.RuleTests;

/// <summary>Why a test could not be run.</summary>
/// <param name="Location">The characters that are to blame: of the test file, or of a file that it names.</param>
/// <param name="Message">What was found, what was expected and what to do.</param>
/// <param name="IsUnreadable">Whether a file is missing or can't be read.</param>
internal sealed record TestProblem(Location Location, string Message, bool IsUnreadable = false);
