namespace RulesKit.Analyzers.Symbols;

/// <summary>The types of RulesKit that a compilation references, looked up once.</summary>
internal sealed class KnownTypes
{
    private KnownTypes(Compilation compilation, INamedTypeSymbol ruleSet)
    {
        RuleSet = ruleSet;
        RuleSetReading = Find(compilation, "Checking.RuleSetReading");
        PlanReading = Find(compilation, "Plans.PlanReading");
        PlanChecker = Find(compilation, "Checking.PlanChecker");
        RuleSetBuilder = Find(compilation, "Authoring.RuleSetBuilder`1");
        RuleBuilder = Find(compilation, "Authoring.RuleBuilder");
        RuleExpression = Find(compilation, "Authoring.RuleExpressionAttribute");
        Verdict = Find(compilation, "Verdicts.Verdict");
        RuleVerdict = Find(compilation, "Verdicts.RuleVerdict");
        Compliance = Find(compilation, "Verdicts.Compliance");
        Outcome = Find(compilation, "Verdicts.Outcome");
        ModelSchema = compilation.GetTypeByMetadataName("RulesKit.Language.Models.ModelSchema");
    }

    public INamedTypeSymbol RuleSet { get; }

    public INamedTypeSymbol? RuleSetReading { get; }

    public INamedTypeSymbol? PlanReading { get; }

    public INamedTypeSymbol? PlanChecker { get; }

    public INamedTypeSymbol? RuleSetBuilder { get; }

    /// <summary>What a rule is written with: the class that all of its kinds derive from.</summary>
    public INamedTypeSymbol? RuleBuilder { get; }

    /// <summary>The attribute of texts in the language of rules.</summary>
    public INamedTypeSymbol? RuleExpression { get; }

    public INamedTypeSymbol? Verdict { get; }

    public INamedTypeSymbol? RuleVerdict { get; }

    public INamedTypeSymbol? Compliance { get; }

    public INamedTypeSymbol? Outcome { get; }

    public INamedTypeSymbol? ModelSchema { get; }

    /// <summary>Null when the compilation does not reference the engine.</summary>
    public static KnownTypes? Find(Compilation compilation) =>
        Find(compilation, "Checking.RuleSet") is { } ruleSet ? new KnownTypes(compilation, ruleSet) : null;

    public static bool Is(ITypeSymbol? type, INamedTypeSymbol? known) =>
        type is not null && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, known);

    /// <summary>Whether a type is what rules or rule sets are written with.</summary>
    public bool IsBuilder(ITypeSymbol? type) => Is(type, RuleSetBuilder) || IsRuleBuilder(type);

    public bool IsRuleBuilder(ITypeSymbol? type)
    {
        for (var level = type; level is not null; level = level.BaseType)
        {
            if (Is(level, RuleBuilder))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a member is of a type, by its name.</summary>
    public static bool IsMember(ISymbol member, INamedTypeSymbol? type, string name) =>
        member.Name == name && Is(member.ContainingType, type);

    private static INamedTypeSymbol? Find(Compilation compilation, string name) =>
        compilation.GetTypeByMetadataName("RulesKit.Engine." + name);
}
