using RulesKit.Language.Text;

namespace RulesKit.Language.Json;

/// <summary>A place where a text is not JSON: what was found, what was expected and what to do.</summary>
/// <param name="Location">The characters.</param>
/// <param name="Message">What a person is told.</param>
/// <param name="Kind">What kind of mistake it is.</param>
internal sealed record JsonError(Location Location, string Message, JsonErrorKind Kind = JsonErrorKind.Other);
