using RulesKit.Testing.Properties;

namespace RulesKit.Testing.Sample;

/// <summary>Properties: one line each.</summary>
public sealed class RuleSetLaws
{
    // <snippet>
    private static readonly PropertyOptions Options = new() { Runs = 20, Examples = [OurRules.BasePlan] };

    [Fact]
    public void Checking_never_throws() => RuleSetProperties.NeverThrows(OurRules.RuleSet, Options);

    [Fact]
    public void The_same_plan_gives_the_same_verdict() => RuleSetProperties.IsDeterministic(OurRules.RuleSet, Options);

    [Fact]
    public void Order_changes_nothing() => RuleSetProperties.IgnoresOrder(OurRules.RuleSet, Options);

    [Fact]
    public void More_in_house_share_never_hurts() =>
        RuleSetProperties.Monotone(
            OurRules.RuleSet,
            "/capabilities/*/periods/*/inHouseShare",
            Direction.MoreNeverHurts,
            Options
        );

    [Fact]
    public void A_rule_matters_only_in_its_window() =>
        RuleSetProperties.MattersOnlyInItsWindow(OurRules.RuleSet, Options);

    [Fact]
    public void Holes_never_turn_failed_into_passed() =>
        RuleSetProperties.HolesOnlyMakeUnknown(OurRules.RuleSet, Options);

    [Fact]
    public void Missing_rows_never_comply() => RuleSetProperties.MissingRowsNeverComply(OurRules.RuleSet, Options);

    [Fact]
    public void Evidence_is_sufficient_and_true() => RuleSetProperties.EvidenceHolds(OurRules.RuleSet, Options);
    // </snippet>
}
