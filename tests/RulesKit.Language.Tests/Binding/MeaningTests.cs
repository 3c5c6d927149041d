using RulesKit.Language.Diagnostics;
using static RulesKit.Language.Tests.Binding.ExpressionChecks;

namespace RulesKit.Language.Tests.Binding;

/// <summary>What the model says of values beyond their types: units, the texts they can be, how figures relate to time.</summary>
public class MeaningTests
{
    [Theory]
    [InlineData(
        "[|bread.Price > stall.Helpers|]",
        "'bread.Price' counts money, 'stall.Helpers' counts people; unlike units can't be compared by '>'."
    )]
    [InlineData("[|bread.Price == bread.RyeShare|]", "compared by '=='")]
    [InlineData("[|bread.Price + bread.RyeShare|] > 1", "combined by '+'")]
    [InlineData("[|stall.Helpers - sale.Loaves|] > 1", "combined by '-'")]
    [InlineData("([|bread.Cost ?? bread.RyeShare|]) > 1", "put together by '??'")]
    [InlineData("([|yes ? bread.Price : bread.RyeShare|]) > 1", "put together by '?:'")]
    [InlineData("[|plan.Stalls.Sum(s => s.Helpers) > plan.Sales.Sum(s => s.Loaves)|]", "counts loaves")]
    [InlineData("[|stall.Date.DaysUntil(spring) > stall.Helpers|]", "counts days")]
    [InlineData("[|bread.Price * ten > stall.Helpers|]", "counts money")]
    [InlineData("[|bread.Price * bread.RyeShare > stall.Helpers|]", "counts money")]
    [InlineData("[|bread.Price / 2 > stall.Helpers|]", "counts money")]
    [InlineData("[|-bread.Price > stall.Helpers|]", "counts money")]
    [InlineData("[|bread.Price + 1 > stall.Helpers|]", "counts money")]
    [InlineData("[|1 + bread.Price > stall.Helpers|]", "counts money")]
    [InlineData("[|bread.Price - 1 > stall.Helpers|]", "counts money")]
    [InlineData("[|bread.Price % 2 > stall.Helpers|]", "counts money")]
    [InlineData("[|2 * bread.Price > stall.Helpers|]", "counts money")]
    [InlineData("[|bread.RyeShare * bread.Price > stall.Helpers|]", "counts money")]
    [InlineData("[|plan.Breads.Average(b => b.Price) > stall.Helpers|]", "counts money")]
    [InlineData("[|plan.Breads.Min(b => b.Price) > stall.Helpers|]", "counts money")]
    [InlineData("[|plan.Breads.Max(b => b.Price) > stall.Helpers|]", "counts money")]
    [InlineData("[|plan.Breads.Select(b => b.Price).Where(p => p > 1).First() > stall.Helpers|]", "counts money")]
    [InlineData("[|plan.Breads.Select(b => b.Price).Distinct().Last() > stall.Helpers|]", "counts money")]
    [InlineData("[|plan.Breads.Select(b => b.Price).OrderBy(p => p).First() > stall.Helpers|]", "counts money")]
    [InlineData(
        "[|plan.Breads.Select(b => b.Price).OrderByDescending(p => p).Last() > stall.Helpers|]",
        "counts money"
    )]
    [InlineData("[|(bread.Cost ?? 3) > stall.Helpers|]", "counts money")]
    [InlineData("[|(yes ? 3 : bread.Price) > stall.Helpers|]", "counts money")]
    [InlineData("[|plan.Breads.Select(b => b.Price).Contains(bread.RyeShare)|]", "compared by 'Contains'")]
    public void Unlike_units_are_reported(string marked, string message) =>
        ShouldReport(marked, DiagnosticCatalog.UnlikeUnits, message);

    [Theory]
    [InlineData("bread.Price > 3")]
    [InlineData("(yes ? bread.Price : bread.Cost) > bread.Price")]
    [InlineData("plan.Breads.Count(b => b.Price > 1) > stall.Helpers")]
    [InlineData("bread.Price > ten")]
    [InlineData("bread.Price * stall.Helpers > sale.Loaves")]
    [InlineData("sale.Revenue / sale.Loaves > bread.Price")]
    [InlineData("bread.Price > bread.Cost * 2")]
    [InlineData("bread.Price * bread.RyeShare < bread.Price")]
    [InlineData("stall.Fee < sale.Revenue * 0.1")]
    public void Like_units_plain_numbers_and_products_are_not(string expression) => ShouldHaveType(expression, "bool");

    [Theory]
    [InlineData(
        "bread.Flour == [|\"wheet\"|]",
        "Bread.Flour is never \"wheet\"; it is one of wheat, rye, spelt. Did you mean 'wheat'?"
    )]
    [InlineData("[|\"Rye\"|] != bread.Flour", "Did you mean 'rye'?")]
    [InlineData("bread.Flour is \"rye\" or [|\"oats\"|]", "is never \"oats\"")]
    [InlineData("sale.Bread.Flour == [|town|]", "is never \"Altenau\"")]
    [InlineData("bread.Id == [|\"Farmer\"|]", "Bread.Id is never \"Farmer\"; it has the form ^[a-z-]+$.")]
    [InlineData("plan.Breads.Select(b => b.Flour).Contains([|\"oats\"|])", "is never \"oats\"")]
    [InlineData("plan.Breads.Select(b => b.Flour).First() == [|\"oats\"|]", "is never \"oats\"")]
    [InlineData(
        "(bread.InPlaceOf.Flour ?? \"none\") == [|\"nothing\"|]",
        "'bread.InPlaceOf.Flour ?? \"none\"' is never \"nothing\"; it is one of wheat, rye, spelt, none."
    )]
    [InlineData("(yes ? stall.Kind : bread.Flour) == [|\"oats\"|]", "it is one of market, fair, wheat, rye, spelt")]
    public void A_text_that_a_value_can_never_be_is_reported(string marked, string message) =>
        ShouldReport(marked, DiagnosticCatalog.NoSuchText, message);

    [Fact]
    public void Every_text_of_a_constant_array_that_can_never_be_is_reported() =>
        ShouldReport(
            "[|towns|].Contains(bread.Flour)",
            (DiagnosticCatalog.NoSuchText, "is never \"Altenau\""),
            (DiagnosticCatalog.NoSuchText, "is never \"Neustadt\"")
        );

    [Theory]
    [InlineData("bread.Flour == \"rye\"")]
    [InlineData("bread.Name == \"anything\"")]
    [InlineData("bread.Id == \"farmer\"")]
    [InlineData("(bread.InPlaceOf.Flour ?? \"none\") == \"none\"")]
    [InlineData("(bread.InPlaceOf.Flour ?? bread.Name) == \"oats\"")]
    [InlineData("(yes ? stall.Kind : bread.Name) == \"oats\"")]
    [InlineData("bread.Flour.ToUpperInvariant() == \"RYE\"")]
    public void A_text_that_a_value_can_be_is_not(string expression) => ShouldHaveType(expression, "bool");

    [Fact]
    public void A_stock_is_not_summed_over_time() =>
        ShouldReport(
            "plan.Sales.[|Sum|](s => s.Frozen) > 1",
            DiagnosticCatalog.NotSummable,
            "Sale.Frozen is no flow but a stock at the period's end; added up over periods it means nothing."
        );

    [Theory]
    [InlineData("plan.Sales.Sum(s => s.Loaves) > 1")]
    [InlineData("plan.Sales.Max(s => s.Frozen) > 1")]
    [InlineData("plan.Sales.Sum(s => s.Frozen * 2) > 1")]
    [InlineData("plan.Stalls.Sum(s => s.Helpers) > 1")]
    public void Flows_and_undated_figures_are_summed(string expression) => ShouldHaveType(expression, "bool");
}
