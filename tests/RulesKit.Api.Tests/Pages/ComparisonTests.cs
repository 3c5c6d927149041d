using RulesKit.Api.Pages.Checking;
using RulesKit.Api.Pages.Comparing;
using RulesKit.Language.Text;

namespace RulesKit.Api.Tests.Pages;

/// <summary>What differs between two plans.</summary>
public sealed class ComparisonTests
{
    [Fact]
    public void An_item_of_one_plan_only_is_one_difference_and_one_that_moved_is_none()
    {
        const string Left = """{ "launches": [{ "id": "a", "market": "CN" }, { "id": "b", "market": "CN" }] }""";
        const string Right = """
            { "launches": [{ "id": "b", "market": "FR" }, { "id": "a", "market": "CN" }, { "id": "c", "market": "DE", "in": [1] }] }
            """;
        Compare(Left, Right)
            .ShouldBe([new("launches / b / market", "CN", "FR"), new("launches / c", null, "id c, market DE, in …")]);
        Compare(Left, Left).ShouldBeEmpty();
    }

    private static IReadOnlyList<ComparedValue> Compare(string left, string right) =>
        PlanComparison.Of(PlanOf("left", left), PlanOf("right", right)).Values;

    private static ComparedPlan PlanOf(string id, string text) =>
        new(id, new CheckedText { Source = new SourceText(text) });
}
