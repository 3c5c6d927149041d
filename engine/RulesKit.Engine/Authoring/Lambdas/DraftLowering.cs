using System.Linq.Expressions;
using RulesKit.Engine.Authoring.Drafts;
using RulesKit.Language.Models;

namespace RulesKit.Engine.Authoring.Lambdas;

/// <summary>Turns the lambdas of a draft into text; text stays as it is.</summary>
internal sealed class DraftLowering(RuleSetDraft draft, ModelSchema model)
{
    private readonly string[] names =
    [
        .. draft.Constants.Select(c => c.Name),
        .. draft.Definitions.Select(d => d.Name),
        .. draft.Options.Functions.Table.Names,
    ];

    /// <summary>What lambdas took on trust.</summary>
    public Promises Promises { get; } = new();

    public string Definition(string name, DraftExpression expression) =>
        Lower(expression, $"The definition \"{name}\"", itemType: null, itemName: null);

    public LoweredRule Rule(RuleDraft rule)
    {
        var place = $"The rule \"{rule.Id}\"";
        var itemName = rule.Items is null ? null : rule.ItemName ?? NameOfItem(rule);
        if (rule.ItemType is { } type && rule.Items!.Lambda is null)
        {
            Promises.AddItems(rule.Id, type);
        }

        return new LoweredRule(
            itemName,
            rule.Items is { } items ? Lower(items, $"{place}, forEach", null, itemName: null) : null,
            rule.When is { } when ? Lower(when, $"{place}, when", rule.ItemType, itemName) : null,
            rule.Require is { } require ? Lower(require, $"{place}, require", rule.ItemType, itemName) : null,
            rule.Exceptions.Select(e => Lower(e.When, $"{place}, exception", rule.ItemType, itemName)).ToArray()
        );
    }

    private string Lower(DraftExpression expression, string place, Type? itemType, string? itemName)
    {
        if (expression.Lambda is not { } lambda)
        {
            return expression.Text!;
        }

        var taken = itemName is null ? names : names.Append(itemName);
        var lowerer = new LambdaLowerer(place, draft, model, new LambdaNames(taken), Promises);
        if (itemType is not null && itemName is not null)
        {
            return lowerer.LowerBody(lambda, itemName);
        }

        return lowerer.LowerBody(lambda, "plan");
    }

    /// <summary>The items are called what the lambdas call them.</summary>
    private string NameOfItem(RuleDraft rule)
    {
        IEnumerable<LambdaExpression?> lambdas =
        [
            rule.Require?.Lambda,
            rule.When?.Lambda,
            .. rule.Exceptions.Select(e => e.When.Lambda),
        ];
        var parameter = rule.ItemType is null
            ? null
            : lambdas.OfType<LambdaExpression>().FirstOrDefault()?.Parameters[0];
        return new LambdaNames(names).Free(parameter?.Name ?? "item");
    }
}
