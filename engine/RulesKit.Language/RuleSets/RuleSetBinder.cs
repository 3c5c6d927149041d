using RulesKit.Language.Binding;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Functions;
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
    private readonly FunctionTable functions;

    private RuleSetBinder(
        RuleSetDocument document,
        ModelSchema model,
        DiagnosticBag diagnostics,
        ExpressionLimits limits,
        FunctionTable functions
    )
    {
        this.document = document;
        this.model = model;
        this.diagnostics = diagnostics;
        this.functions = functions;
        definitions = new DefinitionTable(
            limits,
            document.Rules.Select(r => r.ForEach?.Variable.Value).OfType<string>()
        );
    }

    /// <summary>The bound rule set; it may be used only when no error was reported.</summary>
    public static BoundRuleSet Bind(
        RuleSetDocument document,
        ModelSchema model,
        DiagnosticBag diagnostics,
        ExpressionLimits? limits = null,
        FunctionTable? functions = null
    ) =>
        new RuleSetBinder(
            document,
            model,
            diagnostics,
            limits ?? ExpressionLimits.Default,
            functions ?? FunctionTable.Empty
        ).Bind();

    private BoundRuleSet Bind()
    {
        AddConstants();
        BindDefinitions();
        RuleIds.Check(document.Rules, diagnostics);
        var binder = new RuleBinder(model, constants, definitions, functions, diagnostics);
        var rules = document.Rules.TakeWhile(_ => !diagnostics.IsFull).Select(binder.Bind).ToArray();
        ReportUnread();
        return new BoundRuleSet(document, model, definitions.Bound.ToArray(), rules);
    }

    private void AddConstants()
    {
        foreach (var property in document.Constants.Where(p => IsFree(p.NameNode)))
        {
            constants.Add(property.Name, ConstantReader.Read(property, diagnostics));
        }
    }

    private void BindDefinitions()
    {
        var scope = new BindingScope(model, constants, definitions, WindowUse.Deferred) { Functions = functions };
        var binder = new DefinitionBinder(scope, diagnostics);
        var free = document.Definitions.Where(d => IsFree(d.Name)).ToArray();
        foreach (var (name, _) in free)
        {
            definitions.Declare(name.Value);
        }

        foreach (var (name, text) in free)
        {
            if (text is not null)
            {
                binder.Add(name, text);
            }
        }

        binder.BindAll();
    }

    /// <summary>Whether a name can be given to something; reports it when not.</summary>
    private bool IsFree(JsonString name)
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

        if (MeaningOf(name.Value) is { } meaning)
        {
            diagnostics.Add(
                DiagnosticCatalog.NameConflict,
                name.Location,
                $"\"{name.Value}\" already {meaning}; choose another name."
            );

            // Which of the two meanings a use has would be a guess, so its uses are let pass.
            Forget(name.Value);
            return false;
        }

        return true;
    }

    /// <summary>What a name means before it is given to anything; null when it is free.</summary>
    private string? MeaningOf(string name) =>
        constants.Contains(name) ? "means something in this rule set"
        : ReservedNames.Contains(name) ? "means something in every expression"
        : functions.Contains(name) ? "names a function of the host"
        : null;

    private void Forget(string name)
    {
        if (constants.Contains(name))
        {
            constants.Add(name, null);
        }
    }

    /// <summary>A name that nothing reads. With errors about, a misspelt use is the likelier reason, so it can wait.</summary>
    private void ReportUnread()
    {
        if (diagnostics.HasErrors)
        {
            return;
        }

        var unreadConstants = document.Constants.Select(c => c.NameNode).Where(n => !constants.IsRead(n.Value));
        var unreadDefinitions = document.Definitions.Select(d => d.Name).Where(n => !definitions.IsRead(n.Value));
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
