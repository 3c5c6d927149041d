using RulesKit.Language.Diagnostics;
using static RulesKit.Language.Tests.Binding.ExpressionChecks;

namespace RulesKit.Language.Tests.Binding;

/// <summary>What is said of operands that don't go together: what was found, what was expected, what to do.</summary>
public class OperatorMessageTests
{
    [Theory]
    [InlineData(
        "[|bread.Name + \"x\"|] == \"y\"",
        "'+' takes two numbers; found a text and a text. Texts are put together in a rule's \"message\" only, as {…}{…}."
    )]
    [InlineData("[|spring - stall.Date|] > 3", "Count the days between them by stall.Date.DaysUntil(spring).")]
    [InlineData("[|spring + 3|] > stall.Date", "Move dates by .AddDays, .AddMonths or .AddYears.")]
    [InlineData("[|plan.Breads + 1|] > 2", "Use .Sum(…) or .Count on a sequence.")]
    [InlineData(
        "[|bread == \"rye\"|]",
        "'bread' is a Bread and '\"rye\"' is a text; they can't be compared by '=='. Compare its key: bread.Id."
    )]
    [InlineData("[|sale.Bread == town|]", "Compare its key: sale.Bread.Id.")]
    [InlineData("[|sale == sale|]", "Compare one of its members.")]
    [InlineData("[|stall.Date == \"2027-04-23\"|]", "Write Date(\"2027-04-23\").")]
    [InlineData("[|stall.Date == \"2027-4-3\"|]", "Write Date(\"2027-04-03\").")]
    [InlineData("[|stall.Date == \"01/02/2027\"|]", "Write it like Date(\"2027-04-23\").")]
    [InlineData("[|sale.Period == \"2027Q1\"|]", "Write it like Period(\"2027-Q2\").")]
    [InlineData("[|ten == \"50%\"|]", "Numbers are written without quotes, for example 100_000 or 0.25.")]
    [InlineData("[|sale.Period == \"2027\"|]", "Write Period(\"2027\").")]
    [InlineData("[|stall.Date == town|]", "Give the constant in the form { \"date\": \"2027-04-23\" }.")]
    [InlineData("[|sale.Period == town|]", "Give the constant in the form { \"period\": \"2027-Q2\" }.")]
    [InlineData("[|ten == \"10\"|]", "Write the number without quotes.")]
    [InlineData("[|bread.Name < \"m\"|]", "Texts have no order; compare dates as Date(\"…\")")]
    [InlineData("[|plan.Breads == \"rye\"|]", "Use .Any(…), .All(…) or .Contains(…) on a sequence.")]
    [InlineData("[|1 < ten < 20|]", "Between two values is a < b && b < c.")]
    [InlineData("[|ten < null|]", "Whether a value is absent is asked by 'is null' or 'is not null'.")]
    [InlineData("[|ten != town|]", "they can't be compared by '!='.")]
    [InlineData("[|ten <= town|]", "they can't be compared by '<='.")]
    [InlineData("[|ten >= town|]", "they can't be compared by '>='.")]
    [InlineData("[|ten == yes|]", "'ten' is an integer and 'yes' is a bool; they can't be compared by '=='.")]
    [InlineData("[|!ten|]", "'!' takes a bool; 'ten' is an integer.")]
    [InlineData("[|-town|] > 1", "'-' takes a number; 'town' is a text.")]
    [InlineData("[|+town|] > 1", "'+' takes a number; 'town' is a text.")]
    [InlineData(
        "([|yes ? 1 : town|]) == 1",
        "Both cases of '?:' must be single values of one type; found an integer and a text."
    )]
    [InlineData(
        "([|bread.Cost ?? town|]) == 1",
        "Both sides of '??' must be single values of one type; found a number and a text."
    )]
    [InlineData("[|town == window|]", "Use window.From, window.To or window.Contains(…).")]
    public void Types_that_do_not_go_together_are_named_with_a_way_out(string marked, string message) =>
        ShouldReport(marked, DiagnosticCatalog.OperatorTypes, message);

    [Theory]
    [InlineData("[|ten == yes|]", "can't be compared by '=='.")]
    [InlineData("[|ten == spring|]", "can't be compared by '=='.")]
    [InlineData("[|stall.Date == year|]", "can't be compared by '=='.")]
    [InlineData("[|sale.Period == spring|]", "can't be compared by '=='.")]
    [InlineData("[|yes + 1|] > 1", "found a bool and an integer.")]
    public void Where_no_way_out_is_known_none_is_given(string marked, string end)
    {
        var (text, _) = Support.Marked.Parse(marked);
        Bind(text, Scopes.InWindow()).Diagnostics.ShouldHaveSingleItem().Message.ShouldEndWith(end);
    }

    [Fact]
    public void The_condition_of_a_choice_must_be_a_bool() =>
        ShouldReport(
            "([|ten|] ? 1 : 2) > 1",
            DiagnosticCatalog.WrongType,
            "The condition before '?' must be a bool; 'ten' is an integer."
        );

    [Fact]
    public void A_plus_in_front_changes_nothing() =>
        ShouldHaveType("+ten", "integer").ShouldBeOfType<Tree.ConstantExpression>();

    [Fact]
    public void Both_wrong_sides_of_a_logical_operator_are_reported() =>
        ShouldReport(
            "[|1|] && [|town|]",
            (DiagnosticCatalog.OperatorTypes, "'&&' takes two bools; '1' is an integer."),
            (DiagnosticCatalog.OperatorTypes, "'&&' takes two bools; 'town' is a text.")
        );

    [Fact]
    public void A_sequence_in_place_of_a_condition_is_asked_for_its_items() =>
        ShouldReport(
            "yes && [|plan.Breads.Where(b => b.Price > 1)|]",
            DiagnosticCatalog.OperatorTypes,
            "is a sequence of Bread. Ask its items: .All(x => …) or .Any(x => …)."
        );

    [Theory]
    [InlineData("7 [|/|] 2 > 3", "7 / 2 is 3")]
    [InlineData("ten [|/|] ten > 3", "drops the remainder")]
    public void Dividing_integers_is_a_warning(string marked, string message) =>
        ShouldReport(marked, DiagnosticCatalog.IntegerDivision, message);

    [Theory]
    [InlineData("7.0 / 2 > 3")]
    [InlineData("ten / half > 3")]
    [InlineData("ten % 3 == 1")]
    public void Other_divisions_are_not(string expression) => ShouldHaveType(expression, "bool");

    [Fact]
    public void What_depends_on_a_mistake_is_not_reported_again() =>
        ShouldReport(
            "!([|nobody|] + 1 > 2 && ([|bread + 1|] ?? 3) is > 2 and < 4) ? \"a\" : \"b\"",
            (DiagnosticCatalog.UnknownName, "Nothing is called 'nobody' here."),
            (DiagnosticCatalog.OperatorTypes, "'+' takes two numbers")
        );
}
