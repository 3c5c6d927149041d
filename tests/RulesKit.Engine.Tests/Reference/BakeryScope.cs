using RulesKit.Engine.Functions;
using RulesKit.Language.Binding;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Syntax;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Tests.Reference;

/// <summary>The names that the examples of docs/language.md may use, so that expressions of any type can be bound alone.</summary>
internal static class BakeryScope
{
    /// <param name="head">Constants and definitions, as a rule set holds them.</param>
    /// <param name="functions">The functions of the host.</param>
    public static BindingScope Make(string head, RuleFunctions functions)
    {
        var diagnostics = new DiagnosticBag();
        var json = (JsonObject)JsonReader.Read(new SourceText(head)).Root!;
        var constants = new ConstantTable();
        foreach (var constant in Of(json, "constants"))
        {
            constants.Add(constant.Name, ConstantReader.Read(constant, diagnostics));
        }

        var definitions = new DefinitionTable(ExpressionLimits.Default);
        var scope = new BindingScope(Bakery.Model, constants, definitions, WindowUse.Allowed)
        {
            Functions = functions.Table,
        };
        var sources = Of(json, "definitions");
        foreach (var source in sources)
        {
            definitions.Declare(source.Name);
        }

        var binder = new DefinitionBinder(scope, diagnostics);
        foreach (var source in sources)
        {
            binder.Add(source.NameNode, ExpressionText.Of((JsonString)source.Value));
        }

        binder.BindAll();
        diagnostics.ToSorted().ShouldBeEmpty();
        return scope;
    }

    private static IReadOnlyList<JsonProperty> Of(JsonObject head, string name) =>
        ((JsonObject)head.Find(name)!.Value).Properties;
}
