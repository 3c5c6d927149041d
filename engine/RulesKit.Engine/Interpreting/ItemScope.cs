using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Interpreting;

/// <summary>Whether an item is the rule's business.</summary>
/// <param name="Truth">Whether it belongs to the scope by forEach and when.</param>
/// <param name="Window">How it lies to the window.</param>
/// <param name="Date">The date or period that dates it; null when it has none.</param>
/// <param name="Grounds">What that rests on.</param>
internal sealed record ItemScope(Truth Truth, WindowMembership Window, object? Date, Grounds Grounds);
