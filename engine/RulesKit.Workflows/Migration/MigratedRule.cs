namespace RulesKit.Workflows.Migration;

/// <summary>A rule in the native language.</summary>
/// <param name="Origin">The rule of the workflow.</param>
/// <param name="Id">Its native id.</param>
/// <param name="Require">What it requires.</param>
/// <param name="Message">What is said when it is broken; null for nothing of its own.</param>
/// <param name="Definitions">The definitions that it reads, those that these read included.</param>
/// <param name="Notes">Where its meaning is another one natively, though no sample shows it.</param>
internal sealed record MigratedRule(
    Rule Origin,
    string Id,
    string Require,
    string? Message,
    IReadOnlySet<string> Definitions,
    IReadOnlyList<string> Notes
);
