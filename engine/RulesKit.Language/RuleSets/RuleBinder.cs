using RulesKit.Language.Binding;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Functions;
using RulesKit.Language.Models;
using RulesKit.Language.Syntax;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.RuleSets;

/// <summary>Binds the expressions of one rule.</summary>
internal sealed class RuleBinder(
    ModelSchema model,
    ConstantTable constants,
    DefinitionTable definitions,
    FunctionTable functions,
    DiagnosticBag diagnostics
)
{
    public BoundRule Bind(RuleDocument rule)
    {
        var scope = new BindingScope(model, constants, definitions, WindowOf(rule)) { Functions = functions };
        var items = rule.ForEach?.Sequence is { } sequence ? BindItems(sequence, scope) : null;
        var item = items is null ? null : MakeItem(rule, items, scope);
        var itemScope =
            item is not null ? scope.With([item])
            : rule.ForEach is null ? scope
            : scope.WithUnreadableNames();
        var bound = new BoundRule
        {
            Document = rule,
            Items = items,
            Item = item,
            When = rule.When is null ? null : BindCondition(rule.When, itemScope, "\"when\""),
            Require = rule.Require is null
                ? new ErrorExpression(new Origin(ExpressionText.Of(rule.Id), default))
                : BindCondition(rule.Require, itemScope, "\"require\""),
            Exceptions = rule
                .Exceptions.Select(e => new BoundException(BindCondition(e.When, itemScope, "\"when\""), e))
                .ToArray(),
            Expects = rule.Expects ?? Expectation.Any,
            Message = rule.Message is null
                ? new MessageTemplate([new MessagePart(rule.Title, null)])
                : MessageTemplateBinder.Bind(rule.Message, itemScope, diagnostics),
        };
        CheckExpectation(bound);
        CheckCost(bound);
        return bound;
    }

    /// <summary>A window that has a diagnostic is a window all the same.</summary>
    private static WindowUse WindowOf(RuleDocument rule) =>
        rule.Window is null && rule.Json.Find("window") is null ? WindowUse.None : WindowUse.Allowed;

    private BoundExpression BindItems(ExpressionText text, BindingScope scope) =>
        ExpressionBinder.BindAs(text, scope, diagnostics, "\"forEach\"", "a sequence", type => type is SequenceType);

    private BoundExpression BindCondition(ExpressionText text, BindingScope scope, string use) =>
        ExpressionBinder.BindAs(text, scope, diagnostics, use, "a bool", RuleTypes.IsBoolean);

    private Variable MakeItem(RuleDocument rule, BoundExpression items, BindingScope scope)
    {
        var name = rule.ForEach!.Value.Variable;
        var type = items.Type.ElementType() ?? ScalarType.Error;
        if (!Identifiers.IsName(name.Value))
        {
            diagnostics.Add(
                DiagnosticCatalog.InvalidText,
                name.Location,
                $"\"{name.Value}\" is no name that expressions can write; use letters, digits and underscores."
            );
        }
        else if (scope.IsTaken(name.Value))
        {
            diagnostics.Add(
                DiagnosticCatalog.NameConflict,
                name.Location,
                $"\"{name.Value}\" already means something in {(ReservedNames.Contains(name.Value) ? "every expression" : "this rule set")}; choose another name."
            );

            // Which of its two meanings a use has would be a guess, so its uses are let pass.
            type = ScalarType.Error;
        }

        return new Variable(name.Value, type, items.Meaning);
    }

    private void CheckExpectation(BoundRule rule)
    {
        if (rule.Expects.EveryMonths == 0 || rule.Item is null || rule.Item.Type.IsError())
        {
            return;
        }

        var location = rule.Document.Json.Find("expects")!.Value.Location;
        if (rule.Item.Type.DatingMember() is null)
        {
            diagnostics.Add(
                DiagnosticCatalog.WrongType,
                location,
                $"\"every\" asks for items in each period, but {rule.Item.Type.Display} is not dated by the model."
            );
        }

        var isBounded =
            model.HasHorizon || (!rule.Expects.WithinHorizon && rule.Window is { From: not null, To: not null });
        if (!isBounded)
        {
            diagnostics.Add(
                DiagnosticCatalog.WrongType,
                location,
                "\"every\" needs a first and a last day: the model has no horizon, and the window is open."
            );
        }
    }

    private void CheckCost(BoundRule rule)
    {
        var limits = definitions.Limits;
        var perItem = new[] { rule.When, rule.Require }
            .Concat(rule.Exceptions.Select(e => e.When))
            .OfType<BoundExpression>()
            .Select(e => TreeMeasure.Of(e, limits.AssumedItems).Cost)
            .Aggregate(0L, TreeMeasure.Add);
        var cost = rule.Items is null ? perItem : TreeMeasure.Multiply(perItem, limits.AssumedItems);
        if (cost > limits.Cost)
        {
            diagnostics.Add(
                DiagnosticCatalog.TooCostly,
                rule.Document.Id.Location,
                $"Checking this rule takes {TreeSize.Show(cost)} steps with {limits.AssumedItems} items in each sequence; at most {limits.Cost} are allowed. Filter before you nest."
            );
        }
    }
}
