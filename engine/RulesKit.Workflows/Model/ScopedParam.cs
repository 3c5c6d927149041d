using RulesKit.Language.Json;
using RulesKit.Language.Syntax;

namespace RulesKit.Workflows;

/// <summary>A value with a name: a GlobalParam or a LocalParam. Immutable.</summary>
public sealed record ScopedParam
{
    /// <summary>The name that expressions use.</summary>
    public required string Name { get; init; }

    /// <summary>What works the value out.</summary>
    public required string Expression { get; init; }

    internal JsonString? Origin { get; init; }

    internal ExpressionText Text => Origin is null ? ExpressionText.Of(Expression) : ExpressionText.Of(Origin);
}
