using RulesKit.Language.Diagnostics;

namespace RulesKit.Language.Tests.Binding;

/// <summary>What C# refuses while it compiles is refused here too, at the same characters.</summary>
public class CompileTimeTests
{
    [Theory]
    [InlineData("[|ten % 0|] == 1")]
    [InlineData("[|half / 0|] > 1")]
    [InlineData("[|half % 0.0|] > 1")]
    [InlineData("[|half / (1 - 1)|] == 1")]
    [InlineData("[|ten % (true ? 0 : 1)|] == 1")]
    [InlineData("[|ten % (1 > 2 ? 1 : 0)|] == 1")]
    [InlineData("[|ten % (!yes && \"a\" == \"b\" ? 1 : 0)|] == 1")]
    [InlineData("[|9_223_372_036_854_775_807 + 1|] > ten")]
    [InlineData("[|9_223_372_036_854_775_807 * ten|] > ten")]
    [InlineData("[|-9_223_372_036_854_775_807 - 2|] > ten")]
    [InlineData("[|-(-9_223_372_036_854_775_807 - 1)|] > ten")]
    [InlineData("[|999_999_999_999_999.5 * 999_999_999_999_999.5|] > half")]
    [InlineData("false && [|ten % 0|] == 1")]
    [InlineData("[|ten % (7 % 2 - 1)|] == 1")]
    [InlineData("[|half / (0.5 + 0.5 - 1)|] > 1")]
    [InlineData("[|half / (1.5 - 1.5)|] > 1")]
    [InlineData("[|half / (0.5 * 2 - 1)|] > 1")]
    [InlineData("[|half / (3.0 / 2 - 1.5)|] > 1")]
    [InlineData("[|half / (3.5 % 2 - 1.5)|] > 1")]
    [InlineData("[|half / (-0.5 + 0.5)|] > 1")]
    [InlineData("[|ten % (!false ? 0 : 1)|] == 1")]
    [InlineData("[|ten % (true && true ? 0 : 1)|] == 1")]
    [InlineData("[|ten % (false || true ? 0 : 1)|] == 1")]
    [InlineData("[|ten % (1 != 2 ? 0 : 1)|] == 1")]
    [InlineData("[|ten % (2 >= 2 ? 0 : 1)|] == 1")]
    public void Constants_that_can_not_be_worked_out(string marked) =>
        ExpressionChecks.ShouldReport(marked, DiagnosticCatalog.ConstantFault, "can never be worked out");

    [Theory]
    [InlineData("ten % (!true ? 0 : 1)")]
    [InlineData("ten % (true && false ? 0 : 1)")]
    [InlineData("ten % (false || false ? 0 : 1)")]
    [InlineData("ten % (2 != 2 ? 0 : 1)")]
    [InlineData("ten % (1 >= 2 ? 0 : 1)")]
    [InlineData("-9_223_372_036_854_775_807 - 1")]
    [InlineData("ten % (\"a\".Length - 1)")]
    [InlineData("ten % (ten - (spring.Year - spring.Year))")]
    public void What_is_not_constant_or_fits_is_let_pass(string expression) =>
        ExpressionChecks.ShouldHaveType(expression, "integer");

    [Theory]
    [InlineData("[|ten % 0|] == 1", "'ten % 0' can never be worked out: it divides by zero.")]
    [InlineData("[|half / 0.0|] == 1", "it divides by zero.")]
    [InlineData("[|9_223_372_036_854_775_807 + 1|] > ten", "the result does not fit.")]
    [InlineData("[|-(-9_223_372_036_854_775_807 - 1)|] > ten", "the result does not fit.")]
    [InlineData("[|(half - 0.5 + 999_999_999_999_999.5) * 999_999_999_999_999.5|] > half", "the result does not fit.")]
    public void Why_they_can_not_be_is_said(string marked, string why) =>
        ExpressionChecks.ShouldReport(marked, DiagnosticCatalog.ConstantFault, why);

    [Fact]
    public void An_integer_that_is_divided_by_minus_one_may_not_fit() =>
        ExpressionChecks
            .Bind("(-9_223_372_036_854_775_807 - 1) / -1 > ten", Scopes.InWindow())
            .Diagnostics.Single(d => d.Descriptor == DiagnosticCatalog.ConstantFault)
            .Message.ShouldEndWith("the result does not fit.");

    [Theory]
    [InlineData("ten % (4 / 2 - 2)", true)]
    [InlineData("ten % (4 / 2)", false)]
    public void An_integer_division_is_worked_out_too(string expression, bool isFault) =>
        ExpressionChecks
            .Bind(expression, Scopes.InWindow())
            .Diagnostics.Any(d => d.Descriptor == DiagnosticCatalog.ConstantFault)
            .ShouldBe(isFault);

    [Theory]
    [InlineData("ten is [|1 and 2|]")]
    [InlineData("ten is [|> 5 and < 3|]")]
    [InlineData("ten is [|> 5 and < 6|]")]
    [InlineData("ten is [|not 1 and (1 and not 2)|]")]
    [InlineData("ten is [|> 9_223_372_036_854_775_807|]")]
    [InlineData("half is [|> 0.5 and <= 0.5|]")]
    [InlineData("half is [|not (1 or not 1)|]")]
    [InlineData("town is [|\"a\" and \"b\"|]")]
    [InlineData("town is [|not (\"a\" or not \"a\")|]")]
    [InlineData("yes is [|true and false|]")]
    [InlineData("yes is [|not (true or false)|]")]
    public void Patterns_that_nothing_matches(string marked) =>
        ExpressionChecks.ShouldReport(marked, DiagnosticCatalog.NeverMatches, "No value matches");

    [Theory]
    [InlineData("half is > 5 and < 6")]
    [InlineData("half is < 0.5")]
    [InlineData("half is > 0.5")]
    [InlineData("ten is > 5")]
    [InlineData("ten is < 5")]
    [InlineData("ten is not 5")]
    [InlineData("yes is false")]
    [InlineData("yes is true")]
    [InlineData("ten is >= 5 and <= 5")]
    [InlineData("ten is > 0 or < 0 or 0")]
    [InlineData("ten is (1 and 2) or 3")]
    [InlineData("town is not \"a\" and not \"b\"")]
    [InlineData("yes is true or false")]
    public void Patterns_that_something_matches(string expression) =>
        ExpressionChecks.ShouldHaveType(expression, "bool");

    [Theory]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    public void Characters_that_end_a_line_for_CSharp_stand_in_no_text(char c) =>
        ExpressionChecks.ShouldReport($"town == \"a[|{c}|]b\"", DiagnosticCatalog.InvalidLiteral, "ends a line for C#");
}
