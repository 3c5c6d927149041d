using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
using RulesKit.Language.Syntax;
using RulesKit.Language.Tree;

namespace RulesKit.Language.Binding;

/// <summary>Binds all definitions of a rule set, each once, those that others need first.</summary>
internal sealed class DefinitionBinder(BindingScope scope, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, DefinitionSource> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> needs = new(StringComparer.Ordinal);
    private readonly List<string> names = [];

    /// <summary>Adds a definition; the names of all must have been declared.</summary>
    public void Add(JsonString name, ExpressionText text)
    {
        var syntax = ExpressionBinder.Parse(text, scope, diagnostics);
        names.Add(name.Value);
        sources.Add(name.Value, new DefinitionSource(name, syntax));
        needs.Add(name.Value, FreeNames.Of(syntax.Root).Where(scope.Definitions.Contains).ToArray());
    }

    public void BindAll()
    {
        var order = new DependencyOrder(names, needs);
        foreach (var circle in order.Circles)
        {
            diagnostics.Add(
                DiagnosticCatalog.DefinitionCycle,
                sources[circle[0]].Name.Location,
                $"The definition \"{circle[0]}\" needs itself to be worked out: {DependencyOrder.Show(circle)}. Take one step out of the circle."
            );
        }

        foreach (var name in order.Sorted)
        {
            var body = ExpressionBinder.Bind(sources[name].Syntax, scope, diagnostics);
            var measure = TreeMeasure.Of(body, scope.Limits.AssumedItems);
            scope.Definitions.Set(new Definition(name, body, measure));
        }
    }
}
