using System.ComponentModel;
using RulesKit.Language.Models;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Generated;

/// <summary>A rule set that was read when the project was built, for generated code. Immutable and thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedRuleSet
{
    /// <summary>Makes the rule set.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="version">Its version.</param>
    /// <param name="title">Its title.</param>
    /// <param name="model">The model that plans follow.</param>
    /// <param name="rules">The rules, in their order.</param>
    public GeneratedRuleSet(
        string id,
        string version,
        string title,
        GeneratedModel model,
        IReadOnlyList<GeneratedRule> rules
    )
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(rules);
        var document = new RuleSetDocument
        {
            Source = new SourceText(""),
            Id = id,
            Version = version,
            Title = title,
        };
        var bound = rules.Select(r => r.Build()).ToArray();
        Layout = model.Layout;
        Bound = new BoundRuleSet(document, model.Build(), [], bound);
    }

    internal BoundRuleSet Bound { get; }

    internal ModelSchema Model => Bound.Model;

    internal GeneratedLayout Layout { get; }
}
