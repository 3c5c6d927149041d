using RulesKit.Language.Text;

namespace RulesKit.Language.Json;

/// <summary>A place where a text is not JSON: what was found, what was expected and what to do.</summary>
internal sealed record JsonError(Location Location, string Message);
