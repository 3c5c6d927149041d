namespace RulesKit.Api.RuleSets;

/// <summary>All that happened to a rule set.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Versions">Every version, the latest first.</param>
/// <param name="Activations">Every activation, the latest first.</param>
internal sealed record RuleSetHistory(
    string Id,
    IReadOnlyList<StoredVersion> Versions,
    IReadOnlyList<Activation> Activations
);
