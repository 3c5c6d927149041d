using RulesKit.Language.Binding;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
using RulesKit.Language.Models;
using RulesKit.Language.Syntax;
using RulesKit.Language.Text;

namespace RulesKit.Language.RuleSets;

/// <summary>Binds a rule set against a model: constants, definitions, then each rule.</summary>
internal sealed class RuleSetBinder
{
    private readonly RuleSetDocument document;
    private readonly ModelSchema model;
    private readonly DiagnosticBag diagnostics;
    private readonly ConstantTable constants = new();
    private readonly DefinitionTable definitions;
    private readonly HashSet<string> names = new(ReservedNames.All, StringComparer.Ordinal);

    private RuleSetBinder(
        RuleSetDocument document,
        ModelSchema model,
        DiagnosticBag diagnostics,
        ExpressionLimits limits
    )
    {
        this.document = document;
        this.model = model;
        this.diagnostics = diagnostics;
        definitions = new DefinitionTable(limits);
    }

    /// <summary>The bound rule set; it may be used only when no error was reported.</summary>
    public static BoundRuleSet Bind(
        RuleSetDocument document,
        ModelSchema model,
        DiagnosticBag diagnostics,
        ExpressionLimits? limits = null
    ) => new RuleSetBinder(document, model, diagnostics, limits ?? ExpressionLimits.Default).Bind();

    private BoundRuleSet Bind()
    {
        AddConstants();
        AddDefinitions();
        var binder = new RuleBinder(model, constants, definitions, diagnostics);
        CheckIds();
        var rules = document.Rules.Select(binder.Bind).ToArray();
        BindUnreadDefinitions();
        ReportUnread();
        return new BoundRuleSet(document, model, rules);
    }

    private void AddConstants()
    {
        foreach (var property in document.Constants)
        {
            if (TakeName(property.NameNode) && ConstantReader.Read(property, diagnostics) is { } value)
            {
                constants.Add(property.Name, value);
            }
        }
    }

    private void AddDefinitions()
    {
        foreach (var (name, text) in document.Definitions)
        {
            if (TakeName(name))
            {
                definitions.Add(name.Value, text, name.Location);
            }
        }
    }

    private bool TakeName(JsonString name)
    {
        if (!Identifiers.IsName(name.Value))
        {
            diagnostics.Add(
                DiagnosticCatalog.InvalidText,
                name.Location,
                $"\"{name.Value}\" is no name that expressions can write; use letters, digits and underscores."
            );
            return false;
        }

        if (names.Add(name.Value))
        {
            return true;
        }

        diagnostics.Add(
            DiagnosticCatalog.NameConflict,
            name.Location,
            $"\"{name.Value}\" already means something in this rule set; choose another name."
        );
        return false;
    }

    private void CheckIds()
    {
        var seen = new Dictionary<string, RuleDocument>(StringComparer.Ordinal);
        foreach (var rule in document.Rules)
        {
            if (seen.TryGetValue(rule.Id.Value, out var first))
            {
                diagnostics.Add(
                    DiagnosticCatalog.DuplicateRule,
                    rule.Id.Location,
                    $"The id \"{rule.Id.Value}\" is taken by the rule at {first.Id.Location.Start}."
                );
            }
            else
            {
                seen.Add(rule.Id.Value, rule);
            }
        }

        foreach (var superseded in document.Rules.SelectMany(r => r.Supersedes).Where(s => !seen.ContainsKey(s.Value)))
        {
            diagnostics.Add(
                DiagnosticCatalog.UnknownRule,
                superseded.Location,
                $"There is no rule \"{superseded.Value}\" in this rule set.{NearestName.Suggestion(superseded.Value, seen.Keys)}"
            );
        }
    }

    /// <summary>A definition that no rule reads is checked all the same.</summary>
    private void BindUnreadDefinitions()
    {
        var scope = new BindingScope(model, constants, definitions, WindowUse.Deferred);
        foreach (var name in definitions.Names.ToArray())
        {
            definitions.Resolve(
                name,
                text => ExpressionBinder.Bind(text, scope, diagnostics),
                diagnostics,
                isUse: false
            );
        }
    }

    private void ReportUnread()
    {
        var unreadConstants = document.Constants.Select(c => c.NameNode).Where(n => !constants.IsRead(n.Value));
        var unreadDefinitions = document
            .Definitions.Select(d => d.Name)
            .Where(n => definitions.Names.Contains(n.Value) && !definitions.IsRead(n.Value));
        foreach (var name in unreadConstants.Concat(unreadDefinitions))
        {
            diagnostics.Add(
                DiagnosticCatalog.Unread,
                name.Location,
                $"\"{name.Value}\" is never read. Remove it, or use it."
            );
        }
    }
}
