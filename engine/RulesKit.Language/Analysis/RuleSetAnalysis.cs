using RulesKit.Language.Diagnostics;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Tree;

namespace RulesKit.Language.Analysis;

/// <summary>
/// Looks at the meaning of a rule set that is bound without mistakes: what is the same for every plan, what contradicts
/// itself, what adds nothing. Whatever is reported is so for every plan that follows the model, whenever the values that
/// are read are present.
/// </summary>
internal static class RuleSetAnalysis
{
    public static void Analyse(
        RuleSetDocument document,
        IEnumerable<Definition> definitions,
        IReadOnlyList<BoundRule> rules,
        DiagnosticBag diagnostics
    )
    {
        var trees = new TreeEquality();
        var reporter = new MeaningReporter(diagnostics);
        var bodies = new ExpressionAnalysis(trees, new Constants(null), reporter);
        foreach (var definition in definitions)
        {
            bodies.Walk(definition.Body, null);
        }

        var analysis = new RuleAnalysis(trees, reporter);
        foreach (var rule in rules)
        {
            analysis.Analyse(rule);
        }

        DocumentAnalysis.Analyse(document, diagnostics);
        RulePairs.Analyse(rules, trees, diagnostics);
    }
}
