using RulesKit.Language.Diagnostics;
using RulesKit.Language.Tree;
using static RulesKit.Language.Tests.Binding.ExpressionChecks;

namespace RulesKit.Language.Tests.Binding;

/// <summary>What stands behind <c>is</c>.</summary>
public class PatternTests
{
    [Theory]
    [InlineData("bread.Flour is \"rye\"")]
    [InlineData("bread.Flour is \"rye\" or \"spelt\"")]
    [InlineData("bread.Flour is not \"rye\"")]
    [InlineData("bread.Flour is not (\"rye\" or \"spelt\")")]
    [InlineData("ten is > 5 and < 20")]
    [InlineData("ten is -1 or 10")]
    [InlineData("half is > 0 and <= 1")]
    [InlineData("half is 1")]
    [InlineData("half is 0.5")]
    [InlineData("spring is > Date(\"2027-01-01\")")]
    [InlineData("sale.Period is Period(\"2027\")")]
    [InlineData("stall.Town is town")]
    [InlineData("yes is true")]
    [InlineData("bread.Flour is (\"rye\")")]
    [InlineData("ten is not not 3")]
    public void A_value_is_compared_with_constants(string expression) =>
        ShouldHaveType(expression, "bool").ShouldBeOfType<PatternExpression>();

    [Theory]
    [InlineData("bread.Cost is null")]
    [InlineData("bread.Cost is not null")]
    [InlineData("bread.Cost is (null)")]
    [InlineData("bread.Cost is not (null)")]
    [InlineData("bread.Cost == null")]
    [InlineData("null != bread.Cost")]
    public void Null_asks_whether_a_value_is_absent(string expression) =>
        ShouldHaveType(expression, "bool").ShouldBeOfType<AbsenceExpression>();

    [Theory]
    [InlineData("ten is [|\"10\"|]", "'ten' is an integer and '\"10\"' is a text")]
    [InlineData("ten is [|0.5|]", "'ten' is an integer and '0.5' is a number")]
    [InlineData("bread.Name is > [|\"m\"|]", "Texts have no order")]
    [InlineData("bread is [|\"rye\"|]", "Compare its key: bread.Id.")]
    [InlineData("stall.Date is > [|\"2027-01-01\"|]", "Write Date(\"2027-01-01\").")]
    [InlineData("ten is < [|null|]", "Whether a value is absent is asked by 'is null'")]
    [InlineData("plan.Breads is [|3|]", "can't be compared by '=='")]
    public void A_constant_of_another_type_is_reported(string marked, string message) =>
        ShouldReport(marked, DiagnosticCatalog.OperatorTypes, message);

    [Theory]
    [InlineData(
        "stall.Helpers is [|stall.Date.Day|]",
        "A pattern compares with constants; 'stall.Date.Day' is computed."
    )]
    [InlineData("bread.Flour is \"rye\" or [|bread.Name|]", "join conditions by '&&' and '||'")]
    [InlineData("ten is > [|1 + 2|]", "'1 + 2' is computed")]
    [InlineData("ten is [|towns|]", "'towns' is computed")]
    public void Only_constants_stand_in_a_pattern(string marked, string message) =>
        ShouldReport(marked, DiagnosticCatalog.WrongType, message);

    [Theory]
    [InlineData("bread.Cost is [|null|] or 1")]
    [InlineData("bread.Cost is not [|null|] and > 1")]
    [InlineData("bread.Cost is not not [|null|]")]
    public void Null_stands_by_itself(string marked) =>
        ShouldReport(marked, DiagnosticCatalog.NotInLanguage, "test it first, with 'is null' by itself.");

    [Fact]
    public void Every_wrong_part_of_a_pattern_is_reported() =>
        ShouldReport(
            "ten is [|\"a\"|] or 3 or [|nobody|]",
            (DiagnosticCatalog.OperatorTypes, "is a text"),
            (DiagnosticCatalog.UnknownName, "Nothing is called 'nobody' here.")
        );

    [Fact]
    public void A_negative_constant_keeps_its_sign() =>
        ((PatternExpression)ShouldHaveType("half is -1.5", "bool"))
            .Pattern.ShouldBeOfType<ComparisonPattern>()
            .Value.ShouldBe(-1.5m);
}
