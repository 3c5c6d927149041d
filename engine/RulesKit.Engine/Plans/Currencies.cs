using RulesKit.Language.Models;

namespace RulesKit.Engine.Plans;

/// <summary>Money in another currency than the plan's has no value that a rule could compare.</summary>
internal static class Currencies
{
    public const string Money = "money";

    /// <summary>The currency of a money value where it is not the plan's, else null.</summary>
    public static string? ForeignTo(PreparedPlan plan, object owner, ModelMember member)
    {
        if (member.Unit != Money || member.Owner.CurrencyMember is not { } currencyMember || plan.Currency is null)
        {
            return null;
        }

        return plan.Layout.Read(owner, currencyMember) is string currency && currency != plan.Currency
            ? currency
            : null;
    }
}
