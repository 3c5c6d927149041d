using Microsoft.CodeAnalysis.Diagnostics;

namespace RulesKit.Analyzers.RuleSets;

/// <summary>What was read of texts, kept by the compiler for as long as it keeps the text itself. Thread-safe.</summary>
internal sealed class RuleSetTexts(AnalysisContext context)
{
    private readonly SourceTextValueProvider<RuleSetText> ruleSets = new(RuleSetText.Read);
    private readonly SourceTextValueProvider<ModelText> models = new(ModelText.Read);

    public RuleSetText? RuleSet(SourceText text) => context.TryGetValue(text, ruleSets, out var read) ? read : null;

    public ModelText? Model(SourceText text) => context.TryGetValue(text, models, out var read) ? read : null;
}
