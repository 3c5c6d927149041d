namespace RulesKit.Engine.Interpreting;

/// <summary>What a finding rests on. While values, scope and settings hold, the finding stands.</summary>
/// <param name="Values">What the requirement read.</param>
/// <param name="Scope">What put the item in scope.</param>
/// <param name="Setting">Why the rule is in force at all.</param>
/// <param name="Doubts">Everything that was met on the way; what is missing among it is worth telling.</param>
internal sealed record FindingGrounds(Grounds Values, Grounds Scope, Grounds Setting, Grounds Doubts);
