using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Plans;

namespace RulesKit.Engine.Interpreting;

/// <summary>A finding before it is put into words.</summary>
/// <param name="Judgement">Failed, or why not decided.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Item">The item; null for a statement about the plan or a missing row.</param>
/// <param name="Ordinal">The item's number among all that forEach gives, from 0; null when there is no item.</param>
/// <param name="Grounds">What it rests on.</param>
/// <param name="Note">What the engine has to say of it; null where the rule's message or the grounds say it all.</param>
internal sealed record FindingDraft(
    ItemJudgement Judgement,
    Place Place,
    Answer? Item,
    int? Ordinal,
    FindingGrounds Grounds,
    string? Note
);
