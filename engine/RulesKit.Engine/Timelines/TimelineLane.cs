namespace RulesKit.Engine.Timelines;

/// <summary>The dated items of one collection of the plan.</summary>
/// <param name="Name">The collection in words: "price moves".</param>
/// <param name="Marks">Where its items lie, by time.</param>
internal sealed record TimelineLane(string Name, IReadOnlyList<TimelineMark> Marks);
