using System.Linq.Expressions;
using RulesKit.Engine.Authoring.Drafts;

namespace RulesKit.Engine.Authoring;

/// <summary>A rule whose lambdas speak of one item. Immutable and thread-safe: each call gives a new builder.</summary>
/// <remarks>Unless ForEach named the items, they are called what the first lambda calls them.</remarks>
/// <typeparam name="TPlan">The type of plans.</typeparam>
/// <typeparam name="TItem">The type of the items.</typeparam>
public sealed class ItemRuleBuilder<TPlan, TItem> : RuleBuilder<ItemRuleBuilder<TPlan, TItem>>
{
    internal ItemRuleBuilder(RuleDraft draft)
        : base(draft) { }

    /// <summary>A condition on an item; items for which it is false are out of scope.</summary>
    public ItemRuleBuilder<TPlan, TItem> When(Expression<Func<TItem, bool>> condition) =>
        With(Draft with { When = DraftExpression.Of(condition) });

    /// <inheritdoc cref="When(Expression{Func{TItem, bool}})"/>
    public ItemRuleBuilder<TPlan, TItem> When(Expression<Func<TItem, RuleContext<TPlan>, bool>> condition) =>
        With(Draft with { When = DraftExpression.Of(condition) });

    /// <summary>What must hold of every item in scope.</summary>
    public ItemRuleBuilder<TPlan, TItem> Require(Expression<Func<TItem, bool>> condition) =>
        With(Draft with { Require = DraftExpression.Of(condition) });

    /// <inheritdoc cref="Require(Expression{Func{TItem, bool}})"/>
    public ItemRuleBuilder<TPlan, TItem> Require(Expression<Func<TItem, RuleContext<TPlan>, bool>> condition) =>
        With(Draft with { Require = DraftExpression.Of(condition) });

    /// <summary>One more standing exception: an item for which the condition is true is excused.</summary>
    public ItemRuleBuilder<TPlan, TItem> Except(
        Expression<Func<TItem, bool>> when,
        string reason,
        string? approver = null
    ) => WithException(DraftExpression.Of(when), reason, approver);

    /// <inheritdoc cref="Except(Expression{Func{TItem, bool}}, string, string?)"/>
    public ItemRuleBuilder<TPlan, TItem> Except(
        Expression<Func<TItem, RuleContext<TPlan>, bool>> when,
        string reason,
        string? approver = null
    ) => WithException(DraftExpression.Of(when), reason, approver);

    private protected override ItemRuleBuilder<TPlan, TItem> With(RuleDraft draft) => new(draft);
}
