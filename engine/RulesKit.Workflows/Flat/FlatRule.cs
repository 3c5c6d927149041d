namespace RulesKit.Workflows.Flat;

/// <summary>A rule as alternatives of comparisons that must all hold; null alternatives stand for a rule of another form.</summary>
/// <param name="Rule">The place of the rule in the workflow.</param>
/// <param name="Alternatives">One of these must hold.</param>
internal sealed record FlatRule(int Rule, IReadOnlyList<IReadOnlyList<Literal>> Alternatives);
