using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Tests.Support;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Tests.Evaluation;

/// <summary>How periods lie to a window from 2024-07-01 up to, not including, 2025-07-01.</summary>
public sealed class WindowMembershipsTests
{
    private static readonly DateRange Window = new(Hiring.Day("2024-07-01"), Hiring.Day("2025-07-01"));

    [Theory]
    [InlineData("2024-Q3", "Inside", "Inside", "Inside")]
    [InlineData("2025-06", "Inside", "Inside", "Inside")]
    [InlineData("2024", "Straddles", "Inside", "Outside")]
    [InlineData("2025", "Straddles", "Inside", "Outside")]
    [InlineData("2024-Q2", "Outside", "Outside", "Outside")]
    [InlineData("2025-07", "Outside", "Outside", "Outside")]
    public void Only_one_that_lies_partly_inside_is_as_the_rule_says(
        string text,
        string unknown,
        string include,
        string exclude
    )
    {
        Period.TryParse(text, out var period).ShouldBeTrue();
        new[] { Straddle.Split, Straddle.Include, Straddle.Exclude }
            .Select(straddle => WindowMemberships.Of(Window, period, straddle).ToString())
            .ShouldBe([unknown, include, exclude]);
    }
}
