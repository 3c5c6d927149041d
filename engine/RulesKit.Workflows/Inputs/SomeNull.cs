namespace RulesKit.Workflows.Inputs;

/// <summary>A member of rows that is null in some and has this value in another, from which its type is known.</summary>
internal sealed record SomeNull(object? Value);
