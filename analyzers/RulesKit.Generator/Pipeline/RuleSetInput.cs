namespace RulesKit.Generator.Pipeline;

/// <summary>A rule set with the model that it names; without one when the project has none of that name.</summary>
internal sealed record RuleSetInput(RuleSetFile File, ModelFile? Model);
