namespace RulesKit.Analyzers.Embedded;

/// <summary>The types of RulesKit that a compilation references, looked up once.</summary>
/// <param name="RuleSet">The rule set itself.</param>
/// <param name="RuleSetBuilder">What a rule set is written with.</param>
/// <param name="RuleBuilder">What a rule is written with: the class that all of its kinds derive from.</param>
/// <param name="RuleExpression">The attribute of texts in the language of rules.</param>
internal sealed record KnownTypes(
    INamedTypeSymbol RuleSet,
    INamedTypeSymbol RuleSetBuilder,
    INamedTypeSymbol RuleBuilder,
    INamedTypeSymbol RuleExpression
)
{
    /// <summary>Null when the compilation does not reference the engine.</summary>
    public static KnownTypes? Find(Compilation compilation) =>
        compilation.GetTypeByMetadataName("RulesKit.Engine.Checking.RuleSet") is { } ruleSet
        && compilation.GetTypeByMetadataName("RulesKit.Engine.Authoring.RuleSetBuilder`1") is { } ruleSetBuilder
        && compilation.GetTypeByMetadataName("RulesKit.Engine.Authoring.RuleBuilder") is { } ruleBuilder
        && compilation.GetTypeByMetadataName("RulesKit.Engine.Authoring.RuleExpressionAttribute") is { } expression
            ? new KnownTypes(ruleSet, ruleSetBuilder, ruleBuilder, expression)
            : null;

    public bool IsRuleSetBuilder(ITypeSymbol? type) =>
        SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, RuleSetBuilder);

    public bool IsRuleBuilder(ITypeSymbol? type)
    {
        for (var level = type; level is not null; level = level.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(level, RuleBuilder))
            {
                return true;
            }
        }

        return false;
    }
}
