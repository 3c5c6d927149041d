using RulesKit.Engine.Verdicts;

namespace RulesKit.Engine.Differences;

/// <summary>What two versions of a rule set say of one plan.</summary>
/// <param name="Name">The plan, or the test that makes it.</param>
/// <param name="Old">The verdict of the version before.</param>
/// <param name="New">The verdict of the version now.</param>
internal sealed record Witness(string Name, Verdict Old, Verdict New);
