using RulesKit.Language.Diagnostics;
using static RulesKit.Language.Tests.Binding.ExpressionChecks;

namespace RulesKit.Language.Tests.Binding;

/// <summary>Members of the model and of single values.</summary>
public class MemberTests
{
    [Theory]
    [InlineData("plan.Breads", "sequence of Bread")]
    [InlineData("plan.Horizon.First", "period")]
    [InlineData("bread.Price", "number")]
    [InlineData("stall.Helpers", "integer")]
    [InlineData("plan.Organic", "bool")]
    [InlineData("sale.Bread", "Bread")]
    [InlineData("sale.Bread.Flour", "text")]
    [InlineData("bread.InPlaceOf.InPlaceOf.Name", "text")]
    [InlineData("stall.Breads", "sequence of Bread")]
    [InlineData("bread.Name.Length", "integer")]
    [InlineData("bread.Name.Trim().ToLowerInvariant().ToUpperInvariant()", "text")]
    [InlineData("bread.Name.StartsWith(\"a\")", "bool")]
    [InlineData("bread.Name.EndsWith(town)", "bool")]
    [InlineData("bread.Name.Contains(\"a\")", "bool")]
    [InlineData("stall.Date.Year", "integer")]
    [InlineData("stall.Date.Month + stall.Date.Day", "integer")]
    [InlineData("stall.Date.Quarter", "period")]
    [InlineData("stall.Date.AddDays(1).AddMonths(-2).AddYears(ten)", "date")]
    [InlineData("stall.Date.DaysUntil(spring)", "integer")]
    [InlineData("sale.Period.Start", "date")]
    [InlineData("sale.Period.End", "date")]
    [InlineData("sale.Period.LastDay", "date")]
    [InlineData("sale.Period.Contains(spring) && sale.Period.Contains(year)", "bool")]
    [InlineData("sale.Period.Overlaps(year)", "bool")]
    [InlineData("window.From < window.To", "bool")]
    [InlineData("window.Contains(spring) && window.Contains(year) && window.Overlaps(year)", "bool")]
    public void A_member_has_the_type_that_the_model_or_the_language_gives_it(string expression, string type) =>
        ShouldHaveType(expression, type);

    [Theory]
    [InlineData("bread.[|Prise|] > 1", "Bread has no member 'Prise'. Did you mean 'Price'?")]
    [InlineData("bread.[|price|] > 1", "Did you mean 'Price'?")]
    [InlineData("bread.[|inPlaceOf|].Name == town", "Did you mean 'InPlaceOf'?")]
    [InlineData("sale.Bread.[|Loaves|] > 1", "Bread has no member 'Loaves'.")]
    [InlineData("stall.Date.[|Years|] > 1", "A date has no member 'Years'. Did you mean 'Year'?")]
    [InlineData("ten.[|Abs|]() > 1", "An integer has no member 'Abs'.")]
    [InlineData("window.[|Start|] > spring", "A window has no member 'Start'.")]
    [InlineData("bread.[|Price|]() > 1", "'Price' takes no brackets; write .Price.")]
    [InlineData("bread.Name.[|Trim|] == town", "'Trim' needs brackets; write .Trim(…).")]
    [InlineData("plan.Breads.[|First|].Price > 1", "'First' needs brackets; write .First(…).")]
    [InlineData("bread.Name.[|ToLower|]() == town", "Write .ToLowerInvariant().")]
    [InlineData("bread.Name.[|Count|] > 3", "Write .Length.")]
    [InlineData("plan.Breads.[|Length|] > 3", "A sequence of Bread has no member 'Length'. Write .Count.")]
    [InlineData("plan.Breads.[|FirstOrDefault|]().Price > 1", "Write .First(…)")]
    [InlineData("plan.Breads.[|ToList|]().Any()", "Leave it out")]
    [InlineData("plan.Breads.OrderBy(b => b.Name).[|ThenBy|](b => b.Price).Any()", "Write .OrderBy(…) twice")]
    [InlineData("bread.Cost.[|HasValue|]", "Ask with 'is not null' or 'is null'.")]
    [InlineData("bread.Cost.[|Value|] > 1", "Read the value itself")]
    [InlineData("bread.[|Any|](b => yes)", "Bread is one object; .Any asks a sequence of them.")]
    [InlineData("bread.[|GetType|]() == town", "Expressions can't ask about types.")]
    [InlineData("null.[|X|]", "Null has no member 'X'.")]
    public void An_unknown_member_is_reported_with_what_to_write(string marked, string message) =>
        ShouldReport(marked, DiagnosticCatalog.UnknownMember, message);

    [Theory]
    [InlineData("[|bread.Name.StartsWith()|]", "StartsWith of a text takes (text); found nothing in its brackets.")]
    [InlineData("[|bread.Name.Trim(1)|] == town", "Trim of a text takes nothing in its brackets; found (integer).")]
    [InlineData("[|stall.Date.AddDays(0.5)|] > spring", "AddDays of a date takes (integer); found (number).")]
    [InlineData("[|sale.Period.Contains(1)|]", "Contains of a period takes (date) or (period); found (integer).")]
    [InlineData("[|bread.Name.StartsWith(\"a\", \"b\")|]", "takes (text); found (text, text).")]
    public void Arguments_of_the_wrong_types_are_reported_with_the_right_ones(string marked, string message) =>
        ShouldReport(marked, DiagnosticCatalog.WrongArguments, message);

    [Fact]
    public void Mistakes_in_arguments_are_reported_although_the_receiver_is_wrong() =>
        ShouldReport(
            "[|bred|].Name.StartsWith([|towm|])",
            DiagnosticCatalog.UnknownName,
            "Did you mean 'bread'?",
            "Did you mean 'town'?"
        );

    [Theory]
    [InlineData("Date(\"2027-04-23\")", "date")]
    [InlineData("Date(\"0001-01-01\")", "date")]
    [InlineData("Date(\"9999-12-31\")", "date")]
    [InlineData("Period(\"2027\")", "period")]
    [InlineData("Period(\"2027-H2\")", "period")]
    [InlineData("Period(\"2027-Q4\")", "period")]
    [InlineData("Period(\"2027-12\")", "period")]
    public void Dates_and_periods_are_written_as_calls(string expression, string type) =>
        ShouldHaveType(expression, type);

    [Theory]
    [InlineData("Date([|\"2027-02-29\"|]) > spring", "\"2027-02-29\" is no date; write it like Date(\"2027-04-23\").")]
    [InlineData("Date([|\"23.4.2027\"|]) > spring", "is no date")]
    [InlineData("Period([|\"2027-Q5\"|]) == year", "\"2027-Q5\" is no period; write it like Period(\"2027\"), ")]
    [InlineData("Period([|\"2027-13\"|]) == year", "is no period")]
    public void A_date_that_does_not_exist_is_reported_when_it_is_bound(string marked, string message) =>
        ShouldReport(marked, DiagnosticCatalog.InvalidLiteral, message);

    [Theory]
    [InlineData("[|Date(2027, 4, 23)|] > spring")]
    [InlineData("[|Date(town)|] > spring")]
    [InlineData("[|Date()|] > spring")]
    [InlineData("[|Period(2027)|] == year")]
    public void A_date_takes_one_text_literal(string marked) =>
        ShouldReport(marked, DiagnosticCatalog.WrongArguments, "takes one text literal, for example ");
}
