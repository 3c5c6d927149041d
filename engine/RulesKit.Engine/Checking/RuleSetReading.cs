using System.Diagnostics.CodeAnalysis;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Models;
using RulesKit.Language.RuleSets;

namespace RulesKit.Engine.Checking;

/// <summary>What reading a rule set gave: a rule set ready to use, or the mistakes for which it is refused.</summary>
public sealed class RuleSetReading
{
    private readonly Lazy<IReadOnlyList<Diagnostic>> diagnostics;

    internal RuleSetReading(RuleSet? ruleSet, Lazy<IReadOnlyList<Diagnostic>> diagnostics)
    {
        RuleSet = ruleSet;
        this.diagnostics = diagnostics;
    }

    /// <summary>The rule set; null when a diagnostic is an error.</summary>
    public RuleSet? RuleSet { get; }

    /// <summary>Everything found, by file and place. The first use looks at the meaning of the rules.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics.Value;

    /// <summary>The document; null when the text is none.</summary>
    internal RuleSetDocument? Document { get; init; }

    /// <summary>The model; null when it can't be read or has mistakes.</summary>
    internal ModelSchema? Model { get; init; }

    /// <summary>Whether the rule set can be used.</summary>
    [MemberNotNullWhen(true, nameof(RuleSet))]
    public bool IsValid => RuleSet is not null;

    /// <summary>The rule set.</summary>
    /// <exception cref="RuleSetException">It has mistakes.</exception>
    public RuleSet RuleSetOrThrow() => RuleSet ?? throw new RuleSetException(Diagnostics);
}
