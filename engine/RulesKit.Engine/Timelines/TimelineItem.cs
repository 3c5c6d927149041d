namespace RulesKit.Engine.Timelines;

/// <summary>An item of the plan that has a date.</summary>
/// <param name="Pointer">Its JSON pointer.</param>
/// <param name="Label">What tells it from others: its key, or that of what it belongs to.</param>
/// <param name="State">What rules say of it.</param>
/// <param name="Messages">What is wrong with it.</param>
internal sealed record TimelineItem(string Pointer, string Label, TimelineState State, IReadOnlyList<string> Messages);
