using RulesKit.Engine.Plans;
using RulesKit.Engine.Tests.Support;

namespace RulesKit.Engine.Tests.Plans;

/// <summary>A plan that does not fit its model is refused with every mistake, each at its place; nothing is guessed.</summary>
public sealed class PlanReadingTests
{
    [Theory]
    [InlineData("\"openings\": 5", "/openings", "Found the number 5; an array was expected.")]
    [InlineData("\"openings\": [5]", "/openings/0", "Found the number 5; an object was expected.")]
    [InlineData(
        "\"openings\": null",
        "/openings",
        "Found null; an array was expected. Leave the member out when its value is not known."
    )]
    [InlineData("\"opening\": []", "/opening", "Plan has no member \"opening\". Did you mean 'openings'?")]
    [InlineData(
        "\"openings\": [{ \"id\": \"a\", \"team\": \"cor\" }]",
        "/openings/0/team",
        "\"cor\" is no id in /teams. Did you mean 'core'?"
    )]
    [InlineData("\"openings\": [{ \"id\": \"a\" }]", "/openings/0", "\"team\" is missing; Opening must have it.")]
    [InlineData(
        "\"openings\": [{ \"id\": \"a\", \"team\": \"core\", \"day\": \"2024-02-30\" }]",
        "/openings/0/day",
        "Found the text \"2024-02-30\"; a date like \"2027-04-23\" was expected."
    )]
    [InlineData(
        "\"openings\": [{ \"id\": \"a\", \"team\": \"core\", \"people\": 1.5 }]",
        "/openings/0/people",
        "Found the number 1.5; a whole number between -9223372036854775808 and 9223372036854775807 was expected."
    )]
    [InlineData(
        "\"headcounts\": [{ \"team\": \"core\", \"period\": \"2024-Q5\" }]",
        "/headcounts/0/period",
        "Found the text \"2024-Q5\"; a period like \"2027\", \"2027-H1\", \"2027-Q2\" or \"2027-04\" was expected."
    )]
    [InlineData(
        "\"headcounts\": [{ \"team\": \"core\", \"period\": \"2024\", \"people\": -1 }]",
        "/headcounts/0/people",
        "Found -1; it must be at least 0."
    )]
    [InlineData(
        "\"headcounts\": [{ \"team\": \"core\", \"period\": \"2024\", \"share\": 1.01 }]",
        "/headcounts/0/share",
        "Found 1.01; it must be at most 1."
    )]
    [InlineData(
        "\"headcounts\": [{ \"team\": \"core\", \"period\": \"2024\", \"cost\": 1e400 }]",
        "/headcounts/0/cost",
        "Found the number 1e400; a number of at most 28 digits was expected."
    )]
    [InlineData(
        "\"headcounts\": [{ \"team\": \"core\", \"period\": \"2024\" }, { \"team\": \"core\", \"period\": \"2024\" }]",
        "/headcounts/1",
        "The item has the same team, period as /headcounts/0; that must be unique. Put the two together or tell them apart."
    )]
    public void A_mistake_is_told_with_its_place(string more, string pointer, string message)
    {
        var error = Read(Hiring.Plan(more)).Errors.ShouldHaveSingleItem();
        (error.Pointer, error.Message).ShouldBe((pointer, message));
        error.Location.ShouldNotBeNull();
    }

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        const string Many =
            "\"headcounts\": [{ \"team\": \"nobody\", \"period\": \"2024\", \"people\": -1, \"colour\": 1 }], \"openings\": {}";
        Read(Hiring.Plan(Many)).Errors.Count.ShouldBe(4);
    }

    [Fact]
    public void Values_are_held_against_their_texts() =>
        Read(Hiring.Plan().Replace("\"DE\"", "\"DEU\"", StringComparison.Ordinal))
            .Errors.ShouldHaveSingleItem()
            .Message.ShouldBe("Found \"DEU\"; expected one of CN, DE, US. Did you mean 'DE'?");

    [Fact]
    public void A_horizon_that_ends_before_it_starts_is_refused() =>
        Read(Hiring.Plan().Replace("\"to\": \"2026\"", "\"to\": \"2023\"", StringComparison.Ordinal))
            .Errors.ShouldHaveSingleItem()
            .Pointer.ShouldBe("/years/to");

    [Theory]
    [InlineData("", "The text is empty")]
    [InlineData("[]", "A plan is an object; found an array.")]
    [InlineData("{\"name\": NaN}", "Found NaN")]
    public void A_text_that_is_no_plan_is_refused(string text, string message) =>
        Read(text).Errors[0].Message.ShouldStartWith(message);

    [Fact]
    public void A_member_named_schema_at_the_root_is_for_editors() =>
        Read("{ \"$schema\": \"x\", " + Hiring.Plan().TrimStart()[1..]).IsValid.ShouldBeTrue();

    private static PlanReading Read(string plan) => Hiring.Rules("\"require\": \"true\"").ReadPlan(plan, "plan.json");
}
