using RulesKit.Language.Text;

namespace RulesKit.Workflows;

/// <summary>A workflow of Microsoft RulesEngine: rules under one name, with params that all of them share. Immutable.</summary>
public sealed record Workflow
{
    /// <summary>The name by which it is run; case matters.</summary>
    public required string WorkflowName { get; init; }

    /// <summary>Its rules, in the order of their results.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = [];

    /// <summary>Values with names that every rule can use; later ones can use earlier ones.</summary>
    public IReadOnlyList<ScopedParam> GlobalParams { get; init; } = [];

    /// <summary>Names of workflows whose rules are run behind its own.</summary>
    public IReadOnlyList<string> WorkflowsToInject { get; init; } = [];

    /// <summary>Where it was read; null for one that was made in code.</summary>
    internal Location? Place { get; init; }
}
