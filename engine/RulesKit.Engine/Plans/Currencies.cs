using RulesKit.Language.Models;

namespace RulesKit.Engine.Plans;

/// <summary>Money in another currency than the plan's has no value that a rule could compare.</summary>
internal static class Currencies
{
    public const string Money = "money";

    /// <summary>Whether a member is money of an item that may say its currency, in a plan that has one.</summary>
    public static bool AppliesTo(PreparedPlan plan, ModelMember member) =>
        member.Unit == Money && member.Owner.CurrencyMember is not null && plan.Currency is not null;
}
