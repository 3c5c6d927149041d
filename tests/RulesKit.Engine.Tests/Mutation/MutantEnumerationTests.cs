using RulesKit.Engine.Checking;
using RulesKit.Engine.Mutation;
using RulesKit.Engine.Tests.Support;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Tests.Mutation;

/// <summary>Which mutants there are: all that the mutators make, none twice, always in one order.</summary>
public sealed class MutantEnumerationTests
{
    private const string Rows = "\"forEach\": { \"h\": \"plan.Headcounts\" }, \"expects\": \"any\", ";

    [Fact]
    public void A_comparison_of_ordered_values_becomes_each_other_comparison() =>
        Mutants("h.People >= h.Hires", Mutator.Comparison)
            .ShouldBe([
                "h.People < h.Hires",
                "h.People <= h.Hires",
                "h.People > h.Hires",
                "h.People == h.Hires",
                "h.People != h.Hires",
            ]);

    [Fact]
    public void Texts_are_equal_or_not() =>
        Mutants("h.Team.Country == \\\"CN\\\"", Mutator.Comparison).ShouldBe(["h.Team.Country != \"CN\""]);

    [Theory]
    [InlineData("h.Cost is null", "h.Cost is not null")]
    [InlineData("h.Cost is not null", "h.Cost is null")]
    [InlineData("h.Cost != null", "h.Cost == null")]
    public void A_test_for_null_is_turned_round(string written, string mutant) =>
        Mutants(written, Mutator.Comparison).ShouldBe([mutant]);

    [Theory]
    [InlineData("h.People >= 5", "h.People >= 4", "h.People >= 6")]
    [InlineData("5 < h.People", "4 < h.People", "6 < h.People")]
    [InlineData("h.Share < 0.25", "h.Share < 0.24", "h.Share < 0.26")]
    [InlineData("h.Cost > -1", "h.Cost > -2", "h.Cost > 0")]
    [InlineData(
        "h.Period.Start >= Date(\\\"2024-03-01\\\")",
        "h.Period.Start >= Date(\"2024-02-29\")",
        "h.Period.Start >= Date(\"2024-03-02\")"
    )]
    [InlineData("h.People is > 7", "h.People is > 6", "h.People is > 8")]
    public void A_bound_moves_by_a_step_in_both_directions(string written, params string[] mutants) =>
        Mutants(written, Mutator.Bound).ShouldBe(mutants);

    [Fact]
    public void Each_of_several_conditions_is_left_out_by_itself() =>
        Mutants("h.Cost > 1 && h.Share > 0.1 && (h.People > 1 || h.Hires > 1)", Mutator.Conjunct)
            .ShouldBe([
                "h.Share > 0.1 && (h.People > 1 || h.Hires > 1)",
                "h.Cost > 1 && (h.People > 1 || h.Hires > 1)",
                "h.Cost > 1 && h.Share > 0.1",
                "h.Hires > 1",
                "h.People > 1",
            ]);

    [Fact]
    public void The_only_condition_of_a_filter_and_of_when_is_left_out()
    {
        Mutants("plan.Teams.Where(t => t.Id == \\\"a\\\").Any()", Mutator.Conjunct).ShouldBe(["true"]);
        Of("\"when\": \"h.People > 1\", \"require\": \"true\"", Mutator.Conjunct).ShouldBe(["true"]);
    }

    [Fact]
    public void And_becomes_or_and_binds_as_before() =>
        Mutants("h.Cost > 1 && h.Share > 0.1 && h.People > 1", Mutator.Logic)
            .ShouldBe(["h.Cost > 1 && h.Share > 0.1 || h.People > 1", "(h.Cost > 1 || h.Share > 0.1)"]);

    [Fact]
    public void Or_becomes_and_and_binds_as_before() =>
        Mutants("h.Cost > 1 || h.Share > 0.1 || h.People > 1", Mutator.Logic)
            .ShouldBe(["(h.Cost > 1 || h.Share > 0.1) && h.People > 1", "h.Cost > 1 && h.Share > 0.1"]);

    [Fact]
    public void Patterns_have_mutants_too()
    {
        Mutants("h.People is 1 or 2 or 3", Mutator.Conjunct)
            .ShouldBe(["h.People is 2 or 3", "h.People is 1 or 3", "h.People is 1 or 2"]);
        Mutants("h.People is > 1 and < 9", Mutator.Logic).ShouldBe(["h.People is > 1 or < 9"]);
        Mutants("h.People is 1 or 2 or 3", Mutator.Logic)
            .ShouldBe(["h.People is (1 or 2) and 3", "h.People is 1 and 2 or 3"]);
        Mutants("h.People is not 1", Mutator.Comparison).ShouldBe(["h.People is 1"]);
        Mutants("h.People is < 9", Mutator.Comparison)
            .ShouldBe([
                "h.People is <= 9",
                "h.People is > 9",
                "h.People is >= 9",
                "h.People is 9",
                "h.People is not 9",
            ]);
    }

    [Fact]
    public void All_and_any_change_places()
    {
        Mutants("plan.Teams.All(t => t.Id != \\\"a\\\")", Mutator.Quantifier)
            .ShouldBe(["plan.Teams.Any(t => t.Id != \"a\")"]);
        Mutants("plan.Teams.Any(t => t.Id != \\\"a\\\")", Mutator.Quantifier)
            .ShouldBe(["plan.Teams.All(t => t.Id != \"a\")"]);
        Mutants("plan.Teams.Any()", Mutator.Quantifier).ShouldBeEmpty("there is no All without a condition");
    }

    [Theory]
    [InlineData(
        "{ \"from\": \"2024-03-01\", \"to\": \"2025-01-01\" }",
        "{ \"from\": \"2024-02-29\", \"to\": \"2025-01-01\" }",
        "{ \"from\": \"2024-03-02\", \"to\": \"2025-01-01\" }",
        "{ \"from\": \"2024-03-01\", \"to\": \"2024-12-31\" }",
        "{ \"from\": \"2024-03-01\", \"to\": \"2025-01-02\" }"
    )]
    [InlineData(
        "{ \"from\": \"2024-03-01\", \"for\": \"P1Y\" }",
        "{ \"from\": \"2024-02-29\", \"to\": \"2025-03-01\" }",
        "{ \"from\": \"2024-03-02\", \"to\": \"2025-03-01\" }",
        "{ \"from\": \"2024-03-01\", \"to\": \"2025-02-28\" }",
        "{ \"from\": \"2024-03-01\", \"to\": \"2025-03-02\" }"
    )]
    [InlineData("{ \"to\": \"2025-01-01\" }", "{ \"to\": \"2024-12-31\" }", "{ \"to\": \"2025-01-02\" }")]
    public void Each_edge_of_a_window_moves_by_a_day_and_the_other_stays(string window, params string[] mutants) =>
        Of($"\"window\": {window}, \"require\": \"h.People > 1\"", Mutator.Window).ShouldBe(mutants);

    [Theory]
    [InlineData("\"any\"", "\"some\"")]
    [InlineData("\"some\"", "\"any\"")]
    [InlineData("{ \"every\": \"year\", \"within\": \"horizon\" }", "\"any\"", "\"some\"")]
    public void Other_rows_are_expected(string expects, params string[] mutants) =>
        Enumerate($"\"forEach\": {{ \"h\": \"plan.Headcounts\" }}, \"expects\": {expects}, \"require\": \"true\"")
            .Where(m => m.Mutator == Mutator.Expects)
            .Select(m => m.To)
            .ShouldBe(mutants);

    [Fact]
    public void With_a_window_every_is_also_asked_of_the_other_range() =>
        Enumerate(
                "\"window\": { \"from\": \"2024-01-01\" }, \"forEach\": { \"h\": \"plan.Headcounts\" }, \"expects\": { \"every\": \"half\", \"within\": \"window\" }, \"require\": \"true\""
            )
            .Where(m => m.Mutator == Mutator.Expects)
            .Select(m => m.To)
            .ShouldContain("{ \"every\": \"half\", \"within\": \"horizon\" }");

    [Fact]
    public void Every_mutant_is_valid_json_that_differs_from_the_rule_set_at_its_place()
    {
        var mutants = Enumerate(
            "\"window\": { \"from\": \"2024-01-01\", \"for\": \"P1Y\" }, \"when\": \"h.Team.Country == \\u0022CN\\u0022\", "
                + Rows
                + "\"require\": \"h.People is > 1 and < 9 || plan.Teams.Any(t => t.Id == \\\"a\\\\u0062\\\" && t.Country != \\\"DE\\\")\""
        );
        mutants.Count.ShouldBeGreaterThan(20);
        foreach (var mutant in mutants)
        {
            var source = mutant.Location.Source.Text;
            var (start, end) = (mutant.Location.Span.Start, mutant.Location.Span.End);
            var changed = mutant.Apply();
            changed.ShouldNotBe(source);
            changed.ShouldStartWith(source[..start]);
            changed.ShouldEndWith(source[end..]);
            RuleSet
                .Read(new SourceText(changed), Hiring.Model)
                .Diagnostics.ShouldNotContain(
                    d => d.Id == "RK0001" || d.Id == "RK1001",
                    $"{mutant.From} => {mutant.To}"
                );
        }

        mutants.Select(m => m.Apply()).ShouldBeUnique();
    }

    [Fact]
    public void The_order_is_that_of_the_text()
    {
        var mutants = Enumerate(Rows + "\"require\": \"h.People > 1 && h.Cost > 2\"");
        mutants.Select(m => m.Location.Span.Start).ShouldBeInOrder();
        Enumerate(Rows + "\"require\": \"h.People > 1 && h.Cost > 2\"")
            .Select(m => m.To)
            .ShouldBe(mutants.Select(m => m.To));
    }

    private static IEnumerable<string> Mutants(string require, Mutator mutator) =>
        Of($"\"require\": \"{require}\"", mutator);

    private static IEnumerable<string> Of(string rule, Mutator mutator) =>
        Enumerate(Rows + rule).Where(m => m.Mutator == mutator && m.Place.Part != "expects").Select(m => m.To);

    private static IReadOnlyList<Mutant> Enumerate(string rule) => new MutantEnumeration(Hiring.Rules(rule)).Mutants;
}
