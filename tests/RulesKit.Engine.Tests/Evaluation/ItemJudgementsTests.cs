using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Tests.Evaluation;

/// <summary>What a rule says of one item, by scope, window and requirement.</summary>
public sealed class ItemJudgementsTests
{
    [Theory]
    [InlineData("False", "Inside", "OutOfScope", "OutOfScope", "OutOfScope", "OutOfScope")]
    [InlineData("True", "Outside", "OutOfScope", "OutOfScope", "OutOfScope", "OutOfScope")]
    [InlineData("True", "Inside", "Failed", "Passed", "Missing", "Fault")]
    [InlineData("True", "Straddles", "Straddles", "Passed", "Missing", "Fault")]
    [InlineData("True", "Undated", "Missing", "Passed", "Missing", "Fault")]
    [InlineData("Missing", "Inside", "Missing", "Passed", "Missing", "Fault")]
    [InlineData("Missing", "Straddles", "Missing", "Passed", "Missing", "Fault")]
    [InlineData("Fault", "Inside", "Fault", "Passed", "Missing", "Fault")]
    [InlineData("Fault", "Outside", "OutOfScope", "OutOfScope", "OutOfScope", "OutOfScope")]
    public void An_item_fails_only_where_it_is_the_rules_business_beyond_doubt(
        string scope,
        string window,
        string whenFalse,
        string whenTrue,
        string whenMissing,
        string whenFault
    ) =>
        new[] { Truth.False, Truth.True, Truth.Missing, Truth.Fault }
            .Select(requirement =>
                ItemJudgements.Of(Enum.Parse<Truth>(scope), Enum.Parse<WindowMembership>(window), requirement)
            )
            .Select(judgement => judgement.ToString())
            .ShouldBe([whenFalse, whenTrue, whenMissing, whenFault]);

    [Theory]
    [InlineData("True", "Inside", true)]
    [InlineData("True", "Straddles", true)]
    [InlineData("True", "Undated", false)]
    [InlineData("True", "Outside", false)]
    [InlineData("Missing", "Inside", false)]
    [InlineData("Fault", "Straddles", false)]
    [InlineData("False", "Inside", false)]
    public void An_item_in_doubt_does_not_count_towards_what_is_expected(string scope, string window, bool counts) =>
        ItemJudgements.IsSurelyInScope(Enum.Parse<Truth>(scope), Enum.Parse<WindowMembership>(window)).ShouldBe(counts);
}
