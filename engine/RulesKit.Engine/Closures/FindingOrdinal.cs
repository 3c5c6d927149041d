using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures;

/// <summary>An item that does not keep its rule.</summary>
/// <param name="Item">
/// Its number, from 0, among the items that the rule's forEach gives, those included that "when" or the window leave
/// out; 0 for a rule that is one statement.
/// </param>
/// <param name="Judgement">What the rule says of it.</param>
internal readonly record struct FindingOrdinal(int Item, ItemJudgement Judgement);
