using RulesKit.Language.Diagnostics;
using static RulesKit.Language.Tests.Binding.ExpressionChecks;

namespace RulesKit.Language.Tests.Binding;

/// <summary>Operations on sequences: what they take and give.</summary>
public class SequenceTests
{
    [Theory]
    [InlineData("plan.Breads.All(b => b.Price > 1)", "bool")]
    [InlineData("plan.Breads.Any()", "bool")]
    [InlineData("plan.Breads.Any(b => b.Price > 1)", "bool")]
    [InlineData("plan.Breads.Count", "integer")]
    [InlineData("plan.Breads.Count()", "integer")]
    [InlineData("plan.Breads.Count(b => b.Price > 1)", "integer")]
    [InlineData("plan.Stalls.Sum(s => s.Helpers)", "integer")]
    [InlineData("plan.Breads.Sum(b => b.Price)", "number")]
    [InlineData("counts.Sum()", "integer")]
    [InlineData("sizes.Sum()", "number")]
    [InlineData("counts.Average()", "number")]
    [InlineData("plan.Stalls.Average(s => s.Helpers)", "number")]
    [InlineData("counts.Min() + counts.Max()", "integer")]
    [InlineData("plan.Stalls.Min(s => s.Date)", "date")]
    [InlineData("plan.Sales.Max(s => s.Period)", "period")]
    [InlineData("plan.Breads.Where(b => b.Price > 1)", "sequence of Bread")]
    [InlineData("plan.Breads.Select(b => b.Name)", "sequence of text")]
    [InlineData("plan.Sales.Select(s => s.Bread)", "sequence of Bread")]
    [InlineData("plan.Sales.Select(s => s.Bread.Id).Distinct()", "sequence of text")]
    [InlineData("towns.Contains(stall.Town)", "bool")]
    [InlineData("sizes.Contains(1)", "bool")]
    [InlineData("plan.Breads.First().Price", "number")]
    [InlineData("plan.Breads.Last(b => b.Price > 1).Name", "text")]
    [InlineData("plan.Breads.OrderBy(b => b.Price).OrderByDescending(b => b.Name)", "sequence of Bread")]
    [InlineData("plan.Breads.Take(2).Skip(ten - 9)", "sequence of Bread")]
    [InlineData("plan.Breads.GroupBy(b => b.Flour)", "sequence of group of Bread by text")]
    [InlineData("plan.Breads.GroupBy(b => b.Flour).Any(g => g.Key == \"rye\")", "bool")]
    [InlineData("plan.Breads.GroupBy(b => b.Flour).All(g => g.Count > 1 && g.Count() > 1)", "bool")]
    [InlineData("plan.Breads.GroupBy(b => b.Flour).Select(g => g.Sum(b => b.Price))", "sequence of number")]
    [InlineData("plan.Sales.At(year).Loaves", "integer")]
    [InlineData("plan.Sales.At(Period(\"2027-Q1\")) is null", "bool")]
    [InlineData("plan.Sales.Consecutive((a, b) => a.Loaves <= b.Loaves)", "bool")]
    [InlineData("plan.Stalls.Consecutive((a, b) => a.Date < b.Date)", "bool")]
    [InlineData("stall.Breads.All(b => plan.Sales.Any(s => s.Bread.Id == b.Id))", "bool")]
    public void An_operation_gives_its_type(string expression, string type) => ShouldHaveType(expression, type);

    [Theory]
    [InlineData("plan.Breads.All(b => [|b.Price|])", "All needs a condition; 'b.Price' is a number.")]
    [InlineData("plan.Breads.Any(b => [|b.Price|])", "Any needs a condition; 'b.Price' is a number.")]
    [InlineData("plan.Breads.Count(b => [|b.Price|]) > 1", "Count needs a condition; 'b.Price' is a number.")]
    [InlineData("plan.Breads.First(b => [|b.Price|]).Price > 1", "First needs a condition; 'b.Price' is a number.")]
    [InlineData("plan.Breads.Last(b => [|b.Price|]).Price > 1", "Last needs a condition; 'b.Price' is a number.")]
    [InlineData("plan.Breads.Average(b => [|b.Name|]) > 1", "Average needs numbers; 'b.Name' is a text.")]
    [InlineData("plan.Breads.Min(b => [|b.Name|]) == town", "Min needs numbers, dates or periods; 'b.Name' is a text.")]
    [InlineData(
        "plan.Breads.OrderByDescending(b => [|b|]).Any()",
        "OrderByDescending needs a number, text, date or period to order by"
    )]
    [InlineData("plan.Breads.Where(b => [|b|]).Any()", "Where needs a condition; 'b' is a Bread.")]
    [InlineData("plan.Breads.Sum(b => [|b.Name|]) > 1", "Sum needs numbers; 'b.Name' is a text.")]
    [InlineData("plan.Breads.[|Sum|]() > 1", "Sum needs numbers; 'plan.Breads' holds Bread.")]
    [InlineData("plan.Breads.Max(b => [|b.Name|]) == town", "Max needs numbers, dates or periods; 'b.Name' is a text.")]
    [InlineData(
        "plan.Breads.Select(b => [|plan.Sales|]).Any()",
        "Select needs a single value or an object for each item"
    )]
    [InlineData("plan.Breads.[|Distinct|]().Any()", "Distinct needs single values; 'plan.Breads' holds Bread.")]
    [InlineData("plan.Breads.OrderBy(b => [|b|]).Any()", "OrderBy needs a number, text, date or period to order by")]
    [InlineData("plan.Stalls.GroupBy(s => [|s.Breads|]).Any()", "GroupBy needs a single value to group by")]
    [InlineData(
        "plan.Breads.[|Consecutive|]((a, b) => yes)",
        "Consecutive needs items that the model dates; Bread is not dated."
    )]
    [InlineData("[|plan.Breads|].At(year) is null", "At needs items that the model dates by a period; Bread is not.")]
    [InlineData("[|plan.Stalls|].At(year) is null", "At needs items that the model dates by a period; Stall is not.")]
    public void Values_that_do_not_fit_are_reported(string marked, string message) =>
        ShouldReport(marked, DiagnosticCatalog.WrongType, message);

    [Theory]
    [InlineData("[|plan.Breads.All()|]", "All takes a condition, x => ….")]
    [InlineData("[|plan.Breads.Any(yes)|]", "Any takes a condition, x => …, or nothing.")]
    [InlineData("[|plan.Breads.Any((a, b) => yes)|]", "Any takes a condition")]
    [InlineData("[|plan.Breads.Any(() => yes)|]", "Any takes a condition")]
    [InlineData("[|plan.Breads.Select()|].Any()", "Select takes a selector, x => ….")]
    [InlineData("[|plan.Breads.Distinct(b => b.Id)|].Any()", "Distinct takes nothing between its brackets.")]
    [InlineData("[|plan.Breads.Take()|].Any()", "Take takes one value.")]
    [InlineData("[|plan.Breads.Contains(b => yes)|]", "Contains takes one value.")]
    [InlineData(
        "[|plan.Sales.Consecutive(a => yes)|]",
        "Consecutive takes a condition on two neighbours, (a, b) => …."
    )]
    [InlineData("plan.Breads.Take([|half|]).Any()", "Take takes an integer; found number.")]
    [InlineData("plan.Sales.At([|\"2027\"|]) is null", "At takes a period, for example Period(\"2026\"); found text.")]
    [InlineData(
        "towns.Contains([|1|])",
        "Contains asks for a value like those of 'towns', which are text; found integer."
    )]
    [InlineData("plan.Breads.Contains([|bread|])", "Use .Any(x => …).")]
    public void Arguments_that_do_not_fit_are_reported(string marked, string message) =>
        ShouldReport(marked, DiagnosticCatalog.WrongArguments, message);

    [Theory]
    [InlineData(
        "plan.Breads.Any([|bread|] => yes)",
        "'bread' already means something here; give the lambda's parameter another name."
    )]
    [InlineData("plan.Breads.Any([|plan|] => yes)", "'plan' already means something here")]
    [InlineData("plan.Breads.Any([|ten|] => yes)", "'ten' already means something here")]
    [InlineData("plan.Breads.Any([|Date|] => yes)", "'Date' already means something here")]
    [InlineData("plan.Breads.Any([|class|] => yes)", "'class' already means something here")]
    [InlineData("plan.Breads.Any([|not|] => yes)", "'not' already means something here")]
    [InlineData("plan.Sales.Consecutive((a, [|a|]) => yes)", "'a' already means something here")]
    [InlineData("plan.Breads.Any(b => plan.Stalls.Any([|b|] => yes))", "'b' already means something here")]
    public void A_parameter_has_a_name_of_its_own(string marked, string message) =>
        ReportsAnd(marked, DiagnosticCatalog.NameConflict, message);

    [Fact]
    public void Lambdas_beside_each_other_may_use_one_name() =>
        ShouldHaveType("plan.Breads.Any(x => yes) && plan.Stalls.Any(x => x.Helpers > 1)", "bool");

    [Fact]
    public void A_parameter_is_not_seen_outside_its_lambda() =>
        ShouldReport(
            "plan.Breads.Any(b => yes) && [|b|].Price > 1",
            DiagnosticCatalog.UnknownName,
            "Nothing is called 'b' here."
        );

    [Fact]
    public void A_lambda_stands_only_inside_an_operation() =>
        ShouldReport(
            "[|x => x|]",
            DiagnosticCatalog.WrongType,
            "A lambda stands only inside the brackets of a sequence operation"
        );

    private static void ReportsAnd(string marked, DiagnosticDescriptor descriptor, string message)
    {
        var (text, spans) = Support.Marked.Parse(marked);
        var (_, diagnostics) = Bind(text, Scopes.InWindow());
        var diagnostic = diagnostics.ShouldHaveSingleItem();
        diagnostic.Descriptor.ShouldBe(descriptor);
        diagnostic.Location.Span.ShouldBe(spans.Single());
        diagnostic.Message.ShouldContain(message);
    }
}
