using RulesKit.Engine.Changes;
using RulesKit.Engine.Tests.Support;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Documents;
using RulesKit.Language.Json;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Tests.Changes;

/// <summary>Changes of scenarios and tests: each kind, on each kind of path.</summary>
public sealed class PlanChangesTests
{
    private const string Rows = """
        "headcounts": [ { "team": "core", "period": "2024", "hires": 5, "cost": 10.5 }, { "team": "sales", "period": "2024-Q1", "hires": 3 } ],
        "openings": [ { "id": "a", "team": "core", "day": "2024-02-29" } ]
        """;

    [Theory]
    [InlineData("{ \"set\": \"/openings/0/day\", \"value\": \"2025-01-01\" }", "/openings/0/day", "2025-01-01")]
    [InlineData("{ \"set\": \"/openings/0/people\", \"value\": 7 }", "/openings/0/people", "7")]
    [InlineData("{ \"set\": \"/openings/[id=a]/day\", \"value\": \"2025-01-01\" }", "/openings/0/day", "2025-01-01")]
    [InlineData("{ \"scale\": \"/headcounts/*/hires\", \"by\": 0.5 }", "/headcounts/0/hires", "3")]
    [InlineData("{ \"scale\": \"/headcounts/*/hires\", \"by\": 0.5 }", "/headcounts/1/hires", "2")]
    [InlineData("{ \"scale\": \"/headcounts/0/cost\", \"by\": 0.1 }", "/headcounts/0/cost", "1.05")]
    [InlineData("{ \"shift\": \"/openings/*/day\", \"by\": \"P1Y\" }", "/openings/0/day", "2025-02-28")]
    [InlineData("{ \"shift\": \"/openings/*/day\", \"by\": \"-P1D\" }", "/openings/0/day", "2024-02-28")]
    [InlineData("{ \"shift\": \"/headcounts/*/period\", \"by\": \"P1Y\" }", "/headcounts/1/period", "2025-Q1")]
    [InlineData("{ \"remove\": \"/headcounts/0\" }", "/headcounts/0/team", "sales")]
    [InlineData("{ \"add\": \"/openings\", \"value\": { \"id\": \"b\", \"team\": \"core\" } }", "/openings/1/id", "b")]
    [InlineData("{ \"set\": \"/nothing/*/here\", \"value\": 1, \"optional\": true }", "/openings/0/id", "a")]
    public void A_change_is_made_where_it_says(string change, string pointer, string value)
    {
        var (changed, mistakes) = Apply(change);
        mistakes.ShouldBeEmpty();
        var found = JsonPointer.Resolve(changed, pointer);
        (found is JsonNumber number ? number.Text : ((JsonString)found!).Value).ShouldBe(value);
    }

    [Fact]
    public void An_array_that_is_not_there_is_made() =>
        JsonPointer
            .Resolve(Apply("{ \"add\": \"/more\", \"value\": 1 }").Changed, "/more/0")
            .ShouldBeOfType<JsonNumber>()
            .Text.ShouldBe("1");

    [Theory]
    [InlineData("{ \"set\": \"/nothing/0/here\", \"value\": 1 }", "RK0014")]
    [InlineData("{ \"remove\": \"/openings/[id=z]\" }", "RK0014")]
    [InlineData("{ \"set\": \"/nothing/0/here\", \"value\": 1, \"optional\": true }", "RK0002")]
    [InlineData("{ \"set\": \"/openings/0/day\", \"value\": \"2025-01-01\", \"optional\": true }", "RK0002")]
    [InlineData("{ \"scale\": \"/openings/0/day\", \"by\": 2 }", "RK0015")]
    [InlineData("{ \"shift\": \"/headcounts/0/cost\", \"by\": \"P1Y\" }", "RK0015")]
    [InlineData("{ \"shift\": \"/headcounts/0/period\", \"by\": \"P1M\" }", "RK0015")]
    [InlineData("{ \"shift\": \"/headcounts/1/period\", \"by\": \"P1D\" }", "RK0015")]
    [InlineData("{ \"shift\": \"/openings/0/day\", \"by\": \"P9000Y\" }", "RK0015")]
    [InlineData("{ \"add\": \"/openings/0/day\", \"value\": 1 }", "RK0015")]
    [InlineData("{ \"set\": \"no-pointer\", \"value\": 1 }", "RK0005")]
    [InlineData("{ \"set\": \"/openings\" }", "RK0003")]
    [InlineData("{ \"scale\": \"/openings\", \"by\": \"x\" }", "RK0004")]
    [InlineData("{ \"set\": \"/openings\", \"remove\": \"/openings\" }", "RK0003")]
    public void A_change_that_can_not_be_made_is_a_mistake(string change, string id) =>
        Apply(change).Mistakes.ShouldHaveSingleItem().Id.ShouldBe(id);

    [Fact]
    public void Only_a_pointer_that_may_find_any_number_of_places_is_advised_to_be_optional()
    {
        Apply("{ \"remove\": \"/openings/[id=z]\" }").Mistakes[0].Message.ShouldContain("\"optional\": true");
        Apply("{ \"remove\": \"/openings/7\" }").Mistakes[0].Message.ShouldNotContain("optional");
    }

    [Fact]
    public void A_change_that_is_not_optional_may_say_so() =>
        Apply("{ \"remove\": \"/openings/0\", \"optional\": false }").Mistakes.ShouldBeEmpty();

    [Fact]
    public void The_plan_itself_stays_as_it_is()
    {
        var plan = Parse(Hiring.Plan(Rows));
        PlanChanges.Apply(
            plan,
            Hiring.Model,
            Read("{ \"remove\": \"/openings\" }", new DiagnosticBag()),
            new DiagnosticBag()
        );
        JsonPointer.Resolve(plan, "/openings/0/id").ShouldNotBeNull();
    }

    private static (JsonObject Changed, IReadOnlyList<Diagnostic> Mistakes) Apply(string change)
    {
        var diagnostics = new DiagnosticBag();
        var changes = Read(change, diagnostics);
        var changed = PlanChanges.Apply(Parse(Hiring.Plan(Rows)), Hiring.Model, changes, diagnostics);
        return (changed, diagnostics.ToSorted());
    }

    private static IReadOnlyList<Change> Read(string change, DiagnosticBag diagnostics) =>
        ChangeReader.Read(
            DocumentReader.Open(new SourceText($"{{ \"changes\": [{change}] }}"), "A scenario", diagnostics)!
        );

    private static JsonObject Parse(string json) => (JsonObject)JsonReader.Read(new SourceText(json)).Root!;
}
