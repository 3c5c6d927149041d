using RulesKit.Language.Diagnostics;
using RulesKit.Language.RuleSets;

namespace RulesKit.Language.Analysis;

/// <summary>
/// Looks at the meaning of a rule set that is bound without mistakes: what is the same for every plan, what contradicts
/// itself, what adds nothing. Whatever is reported is so for every plan that follows the model, whenever the values that
/// are read are present.
/// </summary>
internal static class RuleSetAnalysis
{
    /// <summary>Adds what is found, and takes out what the rule set suppresses. With errors about, meaning can wait.</summary>
    public static void Analyse(BoundRuleSet ruleSet, DiagnosticBag diagnostics)
    {
        if (!diagnostics.HasErrors)
        {
            LookAtMeaning(ruleSet, diagnostics);
        }

        // Only a host that knows plans looks at horizons, and it applies what suppresses them.
        Suppressions.Apply(ruleSet.Document, diagnostics, d => d != DiagnosticCatalog.OutsideHorizon);
    }

    private static void LookAtMeaning(BoundRuleSet ruleSet, DiagnosticBag diagnostics)
    {
        var trees = new TreeEquality();
        var reporter = new MeaningReporter(diagnostics);
        var bodies = new ExpressionAnalysis(trees, new Constants(null), reporter);
        foreach (var definition in ruleSet.Definitions)
        {
            bodies.Walk(definition.Body, null);
        }

        var analysis = new RuleAnalysis(trees, reporter);
        foreach (var rule in ruleSet.Rules)
        {
            analysis.Analyse(rule);
        }

        DocumentAnalysis.Analyse(ruleSet.Document, diagnostics);
        RulePairs.Analyse(ruleSet.Rules, trees, diagnostics);
    }
}
