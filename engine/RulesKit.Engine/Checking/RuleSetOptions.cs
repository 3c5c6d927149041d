using RulesKit.Engine.Functions;
using RulesKit.Language.Limits;

namespace RulesKit.Engine.Checking;

/// <summary>What a host gives to a rule set when it is read. Immutable and thread-safe.</summary>
public sealed record RuleSetOptions
{
    /// <summary>The functions that expressions may call; none unless said otherwise.</summary>
    public RuleFunctions Functions { get; init; } = RuleFunctions.None;

    /// <summary>Bounds for the rule set and the plans that are held against it.</summary>
    public RuleLimits Limits { get; init; } = RuleLimits.Default;

    internal static RuleSetOptions Default { get; } = new();
}
