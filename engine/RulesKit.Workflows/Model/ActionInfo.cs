using RulesKit.Language.Json;

namespace RulesKit.Workflows;

/// <summary>An action: OutputExpression or EvaluateRule, and what it needs. Immutable.</summary>
public sealed record ActionInfo
{
    /// <summary>The action's name; case does not matter.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// What the action needs, keys without regard to case: texts, lists of texts and lists of <see cref="ScopedParam"/>.
    /// </summary>
    public IReadOnlyDictionary<string, object?> Context { get; init; } = new Dictionary<string, object?>();

    internal JsonString? ExpressionOrigin { get; init; }

    /// <summary>A value of the context; null when there is none.</summary>
    internal object? Find(string key) =>
        Context.FirstOrDefault(c => string.Equals(c.Key, key, StringComparison.OrdinalIgnoreCase)).Value;
}
