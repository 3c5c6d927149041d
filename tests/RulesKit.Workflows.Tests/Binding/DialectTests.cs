using RulesKit.Language.Syntax.Dialects;
using RulesKit.Workflows.Tests.Support;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Tests.Binding;

/// <summary>What Dynamic LINQ means by an expression, beyond what the recorded cases show.</summary>
public sealed class DialectTests
{
    private const string Order = """
        {
          "total": 120, "weight": 7.5, "country": "NO", "express": true, "note": null, "when": "2024-03-15T10:30:00",
          "lines": [ { "sku": "A1", "qty": 2, "tags": ["x"] }, { "sku": "B2", "qty": 5, "tags": [] } ], "ids": [3, 1, 2]
        }
        """;

    [Fact]
    public void The_dialect_names_the_types_that_expressions_can_use() =>
        WorkflowDialect
            .AllTypeNames.Order(StringComparer.Ordinal)
            .ShouldBe(TypeNames.Names.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("input1.total > 100 AND NOT (input1.country eq \"SE\")")]
    [InlineData("input1.total neq 5 Or false")]
    [InlineData("input1.Total = 120 && INPUT1.WEIGHT <> 7")]
    [InlineData("total > 100 && country == \"NO\"")]
    [InlineData("$.total == it.total && root.total == ~.total")]
    [InlineData("input1.total mod 50 == 20 && input1.total % 7 == 1")]
    [InlineData("1 + 2 * 3 - 4 / 2 == 5")]
    [InlineData("7 / 2 == 3 && 7 / 2.0 == 3.5 && 7 % 4 == 3")]
    [InlineData("-7 / 2 == -3 && -(3) == -3 && - 3 == 0 - 3")]
    [InlineData("2147483647 + 1 == -2147483648 && 2147483648 - 1 == 2147483647")]
    [InlineData("0xFF == 255 && 0b101 == 5 && 1e3 == 1000 && 5L == 5 && 5u == 5 && 1.5f == 1.5 && 2m == 2")]
    [InlineData("0.1 + 0.2 != 0.3 && 0.1m + 0.2m == 0.3m")]
    [InlineData("0.0 / 0.0 != 0.0 / 0.0 && 1 / 0.0 > 1e300")]
    [InlineData("(6 & 3) == 2 && (6 | 3) == 7 && 1 << 4 == 16 && 256 >> 4 == 16")]
    [InlineData("true & true && (false | true)")]
    [InlineData("input1.country in (\"SE\", \"NO\") && not (input1.country in (\"DK\"))")]
    [InlineData("input1.total in (1, 120) && input1.country not in (\"SE\")")]
    [InlineData("3 in input1.ids")]
    [InlineData("iif(input1.express, 1, 2) == 1 && (input1.express ? \"a\" : \"b\") == \"a\"")]
    [InlineData("IIF(input1.total > 100, 1, 0.5) == 1")]
    [InlineData("np(input1.country, \"none\") == \"NO\" && np(input1.country.Length) == 2")]
    [InlineData("(input1.note ?? \"none\") == \"none\" && isnull(input1.country, \"x\") == \"NO\"")]
    [InlineData("(input1.absent ?? 5) == 5")]
    [InlineData("input1.note == null && input1.absent == null && input1.country != null")]
    [InlineData("input1.note != null && input1.note.Length > 3 || true")]
    [InlineData("input1.total == \"120\" && \"120\" == input1.total && input1.express == \"True\"")]
    [InlineData("input1.when > \"2024-01-01\" && input1.when.DayOfWeek == \"friday\" && input1.when.DayOfWeek == 5")]
    [InlineData("input1.when.Date == DateTime(2024, 3, 15) && DateTime(\"2024-03-15\") == input1.when.Date")]
    [InlineData("(input1.when - DateTime(2024,3,14)).TotalDays > 1 && input1.when.AddDays(1.5).Day == 16")]
    [InlineData("input1.when + TimeSpan(24,0,0) > input1.when && TimeSpan.FromHours(2) == \"02:00:00\"")]
    [InlineData("int(\"42\") == 42 && int(input1.weight) == 7 && double(\"1.5\") == 1.5 && int?(3).HasValue")]
    [InlineData("int.Parse(\"7\") == 7 && Convert.ToInt32(7.5) == 8 && Convert.ToString(input1.total) == \"120\"")]
    [InlineData("Math.Max(input1.total, 500) == 500 && Math.Round(2.675, 2) == 2.68 && Math.Abs(-3) == 3")]
    [InlineData("input1.country.ToLower().Contains(\"n\") && input1.country[0] == 'N' && input1.country[1] == \"O\"")]
    [InlineData("\"a,b\".Split(',').Length == 2 && string.Join(\"-\", \"a,b\".Split(',')) == \"a-b\"")]
    [InlineData("\"abc\".Any(it == 'b') && \"abc\".Count() == 3 && \"a12\".Count(char.IsDigit(it)) == 2")]
    [InlineData("\"line\\nbreak\".Length == 10 && \"\\u0041\" == \"A\" && \"back\\\\slash\".Contains(\"\\\\\")")]
    [InlineData("\"x\" + 1 == \"x1\" && \"a\" < \"b\" && string.Compare(\"a\", \"b\") < 0")]
    [InlineData(
        "input1.lines.Any(qty > 3) && input1.lines.All(l => l.qty > 1) && input1.lines.Count(it.qty == 2) == 1"
    )]
    [InlineData("input1.lines.Any(l => l.tags.Any(t => t == \"x\" && l.qty == 2))")]
    [InlineData("input1.lines.Where(l => l.qty > 1).Select(sku).Contains(\"B2\")")]
    [InlineData("input1.lines.Sum(l => l.qty) == 7 && input1.lines.Average(qty) == 3.5 && input1.ids.Max() == 3")]
    [InlineData("input1.ids.OrderBy(it).First() == 1 && input1.ids.OrderByDescending(x => x).Skip(1).First() == 2")]
    [InlineData("input1.lines.OrderByDescending(l => l.qty).ThenBy(l => l.sku).First().sku == \"B2\"")]
    [InlineData("input1.lines.SelectMany(l => l.tags).Count() == 1 && input1.ids.Distinct().Count() == 3")]
    [InlineData("input1.lines.GroupBy(l => l.qty > 3).Any(g => g.Key && g.Count() == 1 && g.Sum(x => x.qty) == 5)")]
    [InlineData("input1.lines.Any(qty > parent.weight / 2) && input1.lines.All(^.total > qty)")]
    [InlineData("input1.lines[1].sku == \"B2\" && input1[\"country\"] == \"NO\" && input1.lines.Count == 2")]
    [InlineData("new [] { \"NO\", \"SE\" }.Contains(input1.country) && new[] { 1, 120 }.Contains(input1.total)")]
    [InlineData("ExpressionUtils.CheckContains(input1.country, \"SE,NO,DK\")")]
    [InlineData("order => order.total > 100")]
    [InlineData("input1.lines.FirstOrDefault(l => l.qty > 9) == null")]
    [InlineData("input1.@country == \"NO\"")]
    public void A_true_expression_is_true(string expression)
    {
        var result = Asked.Of(expression, Order);
        result.Outcome.ShouldBe(RuleOutcome.True, $"{expression}: {result.ExceptionMessage}");
    }

    [Theory]
    [InlineData("input1.contry == \"NO\"", "Did you mean 'country'?")]
    [InlineData("contry == \"NO\"", "Did you mean 'country'?")]
    [InlineData("input1.lines.Any(l => l.sko == \"A1\")", "Did you mean 'sku'?")]
    [InlineData("input1.country.ToLowr() == \"no\"", "Did you mean 'ToLower'?")]
    [InlineData("input1.note > 5", "null in this input")]
    [InlineData("input1.country > 5", "can't be compared")]
    [InlineData("input1.total > \"many\"", "is no long")]
    [InlineData("input1.total / 0 > 1", "Divided by zero")]
    [InlineData("input1.lines.First(l => l.qty > 9).qty > 1", "no matching element")]
    [InlineData("input1.country.Substring(input1.total) == \"\"", "write int(")]
    [InlineData("input1.weight < 20m", "without 'm'")]
    [InlineData("input1.total", "A rule is true or false")]
    [InlineData("0 < input1.total < 500", "joined by &&")]
    [InlineData("input1.total && true", "joins conditions")]
    [InlineData("input1.country?.Length > 1", "write np(")]
    [InlineData("input1.country == 'NO'", "exactly one character")]
    [InlineData("input1.when.DayOfWeek == \"Freitag\"", "has no value 'Freitag'")]
    [InlineData("(input1.total > 1", "')' or an operator|')' was expected")]
    [InlineData("input1.total >", "a value was expected")]
    public void A_broken_expression_says_why(string expression, string reason) =>
        reason.Split('|').ShouldContain(r => Asked.ReasonOf(expression, Order).Contains(r, StringComparison.Ordinal));

    [Theory]
    [InlineData("input1.country.GetType() != null")]
    [InlineData("input1.GetType().Assembly.FullName != \"\"")]
    [InlineData("input1.lines.Add(1) == null")]
    [InlineData("input1.ids.Clear() == null")]
    [InlineData("input1.ids.Sort() == null")]
    [InlineData("input1.country.GetHashCode() > 0")]
    [InlineData("System.IO.File.Exists(\"x\")")]
    [InlineData("Environment.MachineName != null")]
    [InlineData("Guid.NewGuid() != null")]
    [InlineData("typeof(int) != null")]
    public void Nothing_reaches_behind_or_changes_an_input(string expression) =>
        Asked.Of(expression, Order).Outcome.ShouldBe(RuleOutcome.Broken);

    [Fact]
    public async Task A_reason_stands_on_the_exact_characters_of_the_file()
    {
        const string Text = """
            { "WorkflowName": "W", "Rules": [
              { "RuleName": "R", "Expression": "input1.name == \"x\" && input1.totl > 1" } ] }
            """;
        var engine = new WorkflowEngine([Text]);
        var input = RuleParameter.FromJson("input1", """{ "name": "x", "total": 2 }""");
        var result = (await engine.ExecuteAllRulesAsync("W", input))[0];
        var span = result.Break!.Location.Span;
        Text.Substring(span.Start, span.Length).ShouldBe("input1.totl");
        result.Break.Location.Start.Line.ShouldBe(2);
    }

    [Fact]
    public void The_clock_of_the_settings_is_read()
    {
        var settings = new WorkflowSettings { Clock = new StoppedClock(new(2024, 3, 15, 12, 0, 0, TimeSpan.Zero)) };
        Asked.Of("DateTime.UtcNow == DateTime(2024, 3, 15, 12, 0, 0)", "{}", settings).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void Case_matters_when_the_settings_say_so()
    {
        var settings = new WorkflowSettings { IsExpressionCaseSensitive = true };
        Asked.Of("input1.total == 1 and true", """{ "total": 1 }""", settings).IsSuccess.ShouldBeTrue();
        Asked.Of("input1.Total == 1", """{ "total": 1 }""", settings).Outcome.ShouldBe(RuleOutcome.Broken);
        Asked.Of("input1.total == 1 AND true", """{ "total": 1 }""", settings).Outcome.ShouldBe(RuleOutcome.Broken);
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
