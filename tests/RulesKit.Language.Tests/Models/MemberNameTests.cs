using System.Text.Json;
using Newtonsoft.Json.Serialization;
using RulesKit.Language.Models;
using RulesKit.Language.Tests.Support;

namespace RulesKit.Language.Tests.Models;

public class MemberNameTests
{
    private static readonly Gen<string> ClrNames = Gen.Elements('A', 'B', 'Z', 'a', 'b', '1', '_')
        .NonEmptyListOf()
        .Select(string.Concat);

    [Theory]
    [InlineData("grossMargin", "GrossMargin")]
    [InlineData("gross-margin", "GrossMargin")]
    [InlineData("gross_margin", "GrossMargin")]
    [InlineData("gross margin 2", "GrossMargin2")]
    [InlineData("ID", "ID")]
    [InlineData("x", "X")]
    [InlineData("q1-sales", "Q1Sales")]
    [InlineData("-a-", "A")]
    public void A_name_in_expressions_is_the_PascalCase_of_the_JSON_name(string json, string name) =>
        MemberName.FromJson(json).ShouldBe(name);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("2027")]
    [InlineData("1st")]
    [InlineData("销量")]
    public void A_JSON_name_without_a_letter_to_start_with_gives_none(string json) =>
        MemberName.FromJson(json).ShouldBeNull();

    [Theory]
    [InlineData("GrossMargin", "grossMargin")]
    [InlineData("ID", "id")]
    [InlineData("IDNumber", "idNumber")]
    [InlineData("OwnerID", "ownerID")]
    [InlineData("X", "x")]
    [InlineData("already", "already")]
    public void A_JSON_name_is_the_camelCase_of_the_CLR_name(string name, string json) =>
        MemberName.ToJson(name).ShouldBe(json);

    [Fact]
    public void CamelCase_is_that_of_the_serializers() =>
        Laws.Hold(
            ClrNames,
            name =>
            {
                MemberName.ToJson(name).ShouldBe(JsonNamingPolicy.CamelCase.ConvertName(name));
                MemberName.ToJson(name).ShouldBe(new CamelCaseNamingStrategy().GetPropertyName(name, false));
            }
        );

    [Theory]
    [InlineData("Market", true)]
    [InlineData("Q2_Sales", true)]
    [InlineData("market", false)]
    [InlineData("_Market", false)]
    [InlineData("2Market", false)]
    [InlineData("Gross-Margin", false)]
    [InlineData("Märkte", false)]
    [InlineData("", false)]
    public void Names_of_members_are_ASCII_and_start_with_a_capital(string text, bool isName) =>
        MemberName.IsMemberName(text).ShouldBe(isName);
}
