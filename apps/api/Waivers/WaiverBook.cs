using RulesKit.Engine.Waivers;

namespace RulesKit.Api.Waivers;

/// <summary>The approved waivers of a rule set at one moment. Immutable.</summary>
/// <param name="Set">What checks take into account.</param>
/// <param name="Hash">The name of <paramref name="Bytes"/>; null when there are no waivers.</param>
/// <param name="Bytes">The same as a document, which the verdict log keeps.</param>
internal sealed record WaiverBook(WaiverSet Set, string? Hash, byte[] Bytes)
{
    public static WaiverBook Empty { get; } = new(WaiverSet.None, null, []);
}
