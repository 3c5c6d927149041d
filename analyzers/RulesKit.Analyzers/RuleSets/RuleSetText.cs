using RulesKit.Language.Analysis;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Functions;
using RulesKit.Language.Models;
using RulesKit.Language.RuleSets;

namespace RulesKit.Analyzers.RuleSets;

/// <summary>A rule set's text, read once however many compilations hold it. Thread-safe.</summary>
internal sealed class RuleSetText
{
    private readonly IReadOnlyList<RuleDiagnostic> ofReading;
    private Binding? last;

    private RuleSetText(RuleText source, RuleSetDocument? document, IReadOnlyList<RuleDiagnostic> ofReading)
    {
        Source = source;
        Document = document;
        this.ofReading = ofReading;
    }

    public RuleText Source { get; }

    /// <summary>The document; null when the text is no object at all.</summary>
    public RuleSetDocument? Document { get; }

    public static RuleSetText Read(SourceText text) => Read(text.ToString());

    public static RuleSetText Read(string text)
    {
        var source = new RuleText(text);
        var diagnostics = new DiagnosticBag();
        var document = RuleSetReader.Read(source, diagnostics);
        return new RuleSetText(source, document, diagnostics.ToSorted());
    }

    /// <summary>Everything that is wrong with the rule set against a model; null for a model that can't be used.</summary>
    /// <remarks>What was found last is kept: while a person types elsewhere, neither text nor model change.</remarks>
    public IReadOnlyList<RuleDiagnostic> Check(ModelSchema? model, FunctionTable functions)
    {
        if (Document is null || model is null)
        {
            return ofReading;
        }

        if (last is { } known && known.Model == model && known.Functions == functions)
        {
            return known.Found;
        }

        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(ofReading);
        var bound = RuleSetBinder.Bind(Document, model, diagnostics, functions: functions);
        RuleSetAnalysis.Analyse(bound, diagnostics);
        var found = diagnostics.ToSorted();
        last = new Binding(model, functions, found);
        return found;
    }

    private sealed record Binding(ModelSchema Model, FunctionTable Functions, IReadOnlyList<RuleDiagnostic> Found);
}
