using RulesKit.Language.Diagnostics;
using RulesKit.Language.Models;
using RulesKit.Language.Models.JsonSchemas;

namespace RulesKit.Analyzers.RuleSets;

/// <summary>A model's text, read once however many compilations and rule sets hold it.</summary>
internal sealed record ModelText(RuleText Source, ModelSchema? Model, IReadOnlyList<RuleDiagnostic> Diagnostics)
{
    public static ModelText Read(SourceText text)
    {
        var source = new RuleText(text.ToString());
        var diagnostics = new DiagnosticBag();
        var model = JsonSchemaModelReader.Read(source, diagnostics);
        return new ModelText(source, model, diagnostics.ToSorted());
    }
}
