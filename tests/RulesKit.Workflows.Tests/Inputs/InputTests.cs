using System.Dynamic;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using RulesKit.Workflows.Tests.Conformance;
using RulesKit.Workflows.Tests.Support;

namespace RulesKit.Workflows.Tests.Inputs;

/// <summary>Inputs are bound as the recorded cases were bound.</summary>
public sealed class InputTests
{
    [Fact]
    public void Our_reading_of_JSON_gives_the_types_that_Newtonsoft_gives()
    {
        var compared = 0;
        foreach (var recorded in ConformanceCase.All.Where(c => c.Throws is null && c.Text("binding") is null))
        {
            foreach (var input in recorded.Json.GetProperty("inputs").EnumerateObject())
            {
                if (input.Value.ValueKind == System.Text.Json.JsonValueKind.Object)
                {
                    var text = input.Value.GetRawText();
                    var theirs = JsonConvert.DeserializeObject<ExpandoObject>(text, new ExpandoObjectConverter());
                    var ours = RuleParameter.FromJson(input.Name, text);
                    ours.Type.ShouldBe(new RuleParameter(input.Name, theirs).Type, recorded.Id);
                    compared++;
                }
            }
        }

        compared.ShouldBeGreaterThan(120);
    }

    [Fact]
    public void Rows_of_a_list_share_the_members_of_all_of_them()
    {
        const string Json = """{ "rows": [ { "a": 1 }, { "a": 2, "b": "x" } ] }""";
        Asked
            .Of("input1.rows.Any(r => r.b == \"x\") && input1.rows.Any(r => r.b == null)", Json)
            .IsSuccess.ShouldBeTrue();
    }

    [Theory]
    [InlineData("input1.rows.Any(r => r.qty < 1)")]
    [InlineData("input1.rows.All(r => r.qty >= 0)")]
    [InlineData("input1.rows.Sum(qty) > 0")]
    [InlineData("input1.rows.Where(r => r.paid == false).Count() == 1")]
    public void A_row_that_lacks_a_value_breaks_the_rule_that_reads_it_and_is_never_zero(string expression)
    {
        const string Json = """{ "rows": [ { "qty": 3, "paid": true }, { "qyt": 2 }, { "qty": null } ] }""";
        Asked.ReasonOf(expression, Json).ShouldStartWith("A row of the list has no '");
    }

    [Theory]
    [InlineData("input1.rows.Any(r => r.qty > 2)")]
    [InlineData("input1.rows.Count(r => r.qty < 1) == 0")]
    [InlineData("!input1.rows.All(r => r.qty >= 0)")]
    [InlineData("input1.rows.Sum(qty) == 3 && input1.rows.Sum(r => r.qty * 2) == 6")]
    [InlineData("input1.rows.Average(qty) == 3 && input1.rows.Min(qty) == 3")]
    [InlineData("input1.rows.Select(qty).Contains(3L) && input1.rows.OrderBy(qty).Last().qty == 3")]
    [InlineData("input1.rows.Count(r => r.paid == false) == 0 && input1.rows.Count(qty == null) == 1")]
    [InlineData("input1.rows.Any(r => input1.ids.Contains(r.qty))")]
    public void A_row_that_says_null_compares_and_adds_as_csharp_lifts_it(string expression)
    {
        const string Json = """{ "rows": [ { "qty": null, "paid": null }, { "qty": 3, "paid": true } ], "ids": [3] }""";
        Asked.Of(expression, Json).Break.ShouldBeNull(expression);
        Asked.Of(expression, Json).IsSuccess.ShouldBeTrue(expression);
    }

    [Theory]
    [InlineData("input1.rows.Any(r => r.at.Year == 2024)")]
    [InlineData("input1.rows.Any(r => r.paid)")]
    [InlineData("input1.rows.Any(r => Math.Max(r.qty, 1) == 3)")]
    public void A_row_that_says_null_breaks_the_rule_where_nothing_is_lifted(string expression)
    {
        const string Json = """
            { "rows": [ { "qty": null, "paid": null, "at": null }, { "qty": 3, "paid": true, "at": "2024-01-01T00:00:00" } ] }
            """;
        Asked.ReasonOf(expression, Json).ShouldStartWith("In a row of the list '");
    }

    [Fact]
    public void A_list_of_numbers_that_holds_null_is_refused_with_its_place() =>
        Should
            .Throw<InputException>(() => RuleParameter.FromJson("input1", """{ "l": [5, null] }"""))
            .Message.ShouldContain("input1.l[1]");

    [Fact]
    public void The_member_that_a_row_has_instead_is_named() =>
        Asked
            .ReasonOf("input1.rows.Any(r => r.qty < 1)", """{ "rows": [ { "qty": 3 }, { "qyt": 2 } ] }""")
            .ShouldBe(
                "A row of the list has no 'qty'. Did you mean 'qyt'? Where it may be absent, ask for null first."
            );

    [Theory]
    [InlineData("input1.rows.Count(r => r.qty == null) == 2")]
    [InlineData("input1.rows.Any(r => r.qty != null && r.qty > 2)")]
    [InlineData("input1.rows.Sum(r => r.qty ?? 0) == 3")]
    [InlineData("input1.rows.Sum(r => np(r.qty, 1)) == 5")]
    [InlineData("input1.rows.Where(r => null != r.qty).Sum(r => r.qty) == 3")]
    public void Rows_can_be_asked_whether_they_have_a_value(string expression) =>
        Asked
            .Of(expression, """{ "rows": [ { "qty": 3 }, { "qyt": 2 }, { "qty": null } ] }""")
            .Break.ShouldBeNull(expression);

    [Fact]
    public void A_list_of_unlike_items_is_refused_with_its_place() =>
        Should
            .Throw<InputException>(() => RuleParameter.FromJson("input1", """{ "l": [5, "x"] }"""))
            .Message.ShouldContain("input1.l[1]");

    [Fact]
    public void Fields_inherited_properties_and_nulls_of_objects_are_read()
    {
        var input = new RuleParameter(
            "order",
            new Child
            {
                Name = null,
                Amount = 3,
                Inner = null,
            }
        );
        Asked.Of("order.Name == null && order.Amount == 3 && order.inner == null", input).IsSuccess.ShouldBeTrue();
        Asked.Of("order.Inner.Amount > 1", input).Break!.Message.ShouldContain("null");
        Asked.Of("np(order.Inner.Amount) == null && np(order.Inner.Amount, 7) == 7", input).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void Dictionaries_of_objects_are_read_by_key()
    {
        var input = new RuleParameter("order", new Child { Prices = new() { ["a"] = 2.5m } });
        Asked
            .Of("order.Prices[\"a\"] > 2 && order.Prices.ContainsKey(\"a\") && order.Prices.Count == 1", input)
            .IsSuccess.ShouldBeTrue();
    }

    private class Parent
    {
        public string? Name { get; init; }
    }

    private sealed class Child : Parent
    {
        public int Amount;

        public Child? Inner { get; init; }

        public Dictionary<string, decimal> Prices { get; init; } = [];
    }
}
