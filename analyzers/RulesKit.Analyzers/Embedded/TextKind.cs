namespace RulesKit.Analyzers.Embedded;

/// <summary>What a text in the language of rules is; as the engine's <c>RuleExpressionKind</c>, number by number.</summary>
internal enum TextKind
{
    Condition,
    Sequence,
    Value,
    Message,
}
