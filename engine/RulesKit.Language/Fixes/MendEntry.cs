namespace RulesKit.Language.Fixes;

/// <summary>What can be done about the diagnostics of an id.</summary>
/// <param name="Places">Where they can be mended; none for an id without a mend.</param>
/// <param name="IsSafe">Whether some of their mends are safe.</param>
/// <param name="Note">What the mend does, or why there is none.</param>
internal sealed record MendEntry(MendPlaces Places, bool IsSafe, string Note);
