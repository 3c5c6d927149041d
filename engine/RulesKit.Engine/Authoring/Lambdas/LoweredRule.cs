namespace RulesKit.Engine.Authoring.Lambdas;

/// <summary>The expressions of a rule as text.</summary>
internal sealed record LoweredRule(
    string? ItemName,
    string? Items,
    string? When,
    string? Require,
    IReadOnlyList<string> Exceptions
);
