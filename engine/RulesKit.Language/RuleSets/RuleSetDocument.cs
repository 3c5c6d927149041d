using RulesKit.Language.Json;
using RulesKit.Language.Syntax;
using RulesKit.Language.Text;

namespace RulesKit.Language.RuleSets;

/// <summary>A rule set as it was read: its form is checked, its expressions are not yet bound.</summary>
internal sealed record RuleSetDocument
{
    public required SourceText Source { get; init; }

    public required string Id { get; init; }

    public required string Version { get; init; }

    public required string Title { get; init; }

    public string? Description { get; init; }

    /// <summary>The model's file, relative to the rule set's; null when it is missing (reported).</summary>
    public JsonString? Model { get; init; }

    public IReadOnlyList<JsonProperty> Constants { get; init; } = [];

    /// <summary>Names with their expressions; a text that is null has a diagnostic.</summary>
    public IReadOnlyList<(JsonString Name, ExpressionText? Text)> Definitions { get; init; } = [];

    /// <summary>What is not to be reported anywhere in the rule set.</summary>
    public IReadOnlyList<Suppression> Suppress { get; init; } = [];

    public IReadOnlyList<RuleDocument> Rules { get; init; } = [];
}
