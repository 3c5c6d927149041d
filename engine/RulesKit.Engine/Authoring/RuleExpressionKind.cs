namespace RulesKit.Engine.Authoring;

/// <summary>What a text in the language of rules is.</summary>
public enum RuleExpressionKind
{
    /// <summary>True or false: what a rule requires, or when it looks.</summary>
    Condition,

    /// <summary>Items that a rule looks at.</summary>
    Sequence,

    /// <summary>A value of any type.</summary>
    Value,

    /// <summary>Text for people, with values in braces.</summary>
    Message,
}
