namespace RulesKit.Engine.Authoring;

/// <summary>
/// Says that a text is written in the language of rules, so that the compiler checks every literal that is given to it.
/// </summary>
/// <remarks>It changes nothing at run time: who takes the text still reads it, with a <c>RuleSetBuilder</c> for example.</remarks>
/// <param name="plan">The type of plans that the text speaks of.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class RuleExpressionAttribute(Type plan) : Attribute
{
    /// <summary>The type of plans that the text speaks of.</summary>
    public Type Plan { get; } = plan;

    /// <summary>What the text is; a condition unless said.</summary>
    public RuleExpressionKind Kind { get; set; }

    /// <summary>What an item is called in the text, where it speaks of the items of <see cref="ForEach"/>; null when it does not.</summary>
    public string? Item { get; set; }

    /// <summary>The sequence that <see cref="Item"/> is an item of, for example <c>plan.Launches</c>; null when there is none.</summary>
    public string? ForEach { get; set; }
}
