using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Interpreting;

/// <summary>An item of a sequence.</summary>
/// <param name="Value">Its value, which may be unknown.</param>
/// <param name="Membership">True, or unknown when a filter could not decide; items that are out are dropped.</param>
/// <param name="Reason">Why it is in.</param>
internal sealed record SequenceItem(Answer Value, Truth Membership, Grounds Reason);
