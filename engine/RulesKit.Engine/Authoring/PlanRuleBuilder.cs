using System.Linq.Expressions;
using RulesKit.Engine.Authoring.Drafts;

namespace RulesKit.Engine.Authoring;

/// <summary>A rule whose lambdas speak of the plan. Immutable and thread-safe: each call gives a new builder.</summary>
/// <typeparam name="TPlan">The type of plans.</typeparam>
public sealed class PlanRuleBuilder<TPlan> : RuleBuilder<PlanRuleBuilder<TPlan>>
{
    internal PlanRuleBuilder(RuleDraft draft)
        : base(draft) { }

    /// <summary>The rule looks at each item of a sequence, given in the language of rules.</summary>
    /// <param name="name">What an item is called in expressions.</param>
    /// <param name="items">The sequence, for example <c>plan.Launches</c>.</param>
    public PlanRuleBuilder<TPlan> ForEach(string name, string items) =>
        With(Draft with { ItemName = name, Items = DraftExpression.Of(items) });

    /// <summary>The same, for lambdas over the items.</summary>
    /// <typeparam name="TItem">The type of the items.</typeparam>
    /// <param name="name">What an item is called in expressions.</param>
    /// <param name="items">The sequence, for example <c>plan.Launches</c>.</param>
    public ItemRuleBuilder<TPlan, TItem> ForEach<TItem>(string name, string items) =>
        Over<TItem>(name, DraftExpression.Of(items));

    /// <summary>The rule looks at each item of a sequence; what lambdas call it is its name in expressions.</summary>
    /// <typeparam name="TItem">The type of the items.</typeparam>
    /// <param name="items">The sequence, for example <c>p => p.Launches</c>.</param>
    public ItemRuleBuilder<TPlan, TItem> ForEach<TItem>(Expression<Func<TPlan, IEnumerable<TItem>?>> items) =>
        Over<TItem>(null, DraftExpression.Of(items));

    /// <inheritdoc cref="ForEach{TItem}(Expression{Func{TPlan, IEnumerable{TItem}}})"/>
    /// <param name="items">The sequence.</param>
    public ItemRuleBuilder<TPlan, TItem> ForEach<TItem>(
        Expression<Func<TPlan, RuleContext<TPlan>, IEnumerable<TItem>?>> items
    ) => Over<TItem>(null, DraftExpression.Of(items));

    /// <inheritdoc cref="ForEach{TItem}(Expression{Func{TPlan, IEnumerable{TItem}}})"/>
    /// <param name="name">What an item is called in expressions and in the message.</param>
    /// <param name="items">The sequence.</param>
    public ItemRuleBuilder<TPlan, TItem> ForEach<TItem>(
        string name,
        Expression<Func<TPlan, IEnumerable<TItem>?>> items
    ) => Over<TItem>(name, DraftExpression.Of(items));

    /// <inheritdoc cref="ForEach{TItem}(Expression{Func{TPlan, IEnumerable{TItem}}})"/>
    /// <param name="name">What an item is called in expressions and in the message.</param>
    /// <param name="items">The sequence.</param>
    public ItemRuleBuilder<TPlan, TItem> ForEach<TItem>(
        string name,
        Expression<Func<TPlan, RuleContext<TPlan>, IEnumerable<TItem>?>> items
    ) => Over<TItem>(name, DraftExpression.Of(items));

    /// <summary>A condition on the plan; when it is false there is nothing to check.</summary>
    public PlanRuleBuilder<TPlan> When(Expression<Func<TPlan, bool>> condition) =>
        With(Draft with { When = DraftExpression.Of(condition) });

    /// <inheritdoc cref="When(Expression{Func{TPlan, bool}})"/>
    public PlanRuleBuilder<TPlan> When(Expression<Func<TPlan, RuleContext<TPlan>, bool>> condition) =>
        With(Draft with { When = DraftExpression.Of(condition) });

    /// <summary>What must hold of the plan.</summary>
    public PlanRuleBuilder<TPlan> Require(Expression<Func<TPlan, bool>> condition) =>
        With(Draft with { Require = DraftExpression.Of(condition) });

    /// <inheritdoc cref="Require(Expression{Func{TPlan, bool}})"/>
    public PlanRuleBuilder<TPlan> Require(Expression<Func<TPlan, RuleContext<TPlan>, bool>> condition) =>
        With(Draft with { Require = DraftExpression.Of(condition) });

    /// <summary>One more standing exception: when the condition is true the plan is excused.</summary>
    public PlanRuleBuilder<TPlan> Except(Expression<Func<TPlan, bool>> when, string reason, string? approver = null) =>
        WithException(DraftExpression.Of(when), reason, approver);

    /// <inheritdoc cref="Except(Expression{Func{TPlan, bool}}, string, string?)"/>
    public PlanRuleBuilder<TPlan> Except(
        Expression<Func<TPlan, RuleContext<TPlan>, bool>> when,
        string reason,
        string? approver = null
    ) => WithException(DraftExpression.Of(when), reason, approver);

    private protected override PlanRuleBuilder<TPlan> With(RuleDraft draft) => new(draft);

    private ItemRuleBuilder<TPlan, TItem> Over<TItem>(string? name, DraftExpression items) =>
        new(Draft with { ItemName = name, Items = items, ItemType = typeof(TItem) });
}
