using System.Runtime.CompilerServices;

namespace RulesKit.Analyzers.RuleSets;

/// <summary>
/// What was read of texts: each is read once, however many compilations hold it, and forgotten with the text. Thread-safe.
/// </summary>
/// <param name="read">Reads a rule set.</param>
internal sealed class RuleSetTexts(Func<SourceText, RuleSetText> read)
{
    private readonly ConditionalWeakTable<SourceText, Lazy<RuleSetText>> ruleSets = new();
    private readonly ConditionalWeakTable<SourceText, ModelText> models = new();

    public RuleSetTexts()
        : this(RuleSetText.Read) { }

    /// <remarks>Two threads that ask at once wait for one reading.</remarks>
    public RuleSetText RuleSet(SourceText text) =>
        ruleSets.GetValue(text, t => new Lazy<RuleSetText>(() => read(t))).Value;

    public ModelText Model(SourceText text) => models.GetValue(text, ModelText.Read);
}
