using RulesKit.Language.Binding;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;
using static RulesKit.Language.Tests.Binding.ExpressionChecks;

namespace RulesKit.Language.Tests.Binding;

/// <summary>What names mean, and what is said of names that mean nothing.</summary>
public class NameTests
{
    [Theory]
    [InlineData("plan", "Plan")]
    [InlineData("asOf", "date")]
    [InlineData("window", "window")]
    [InlineData("bread", "Bread")]
    [InlineData("ten", "integer")]
    [InlineData("towns", "sequence of text")]
    [InlineData("spring", "date")]
    [InlineData("year", "period")]
    public void A_name_means_what_it_was_given_to(string name, string type) => ShouldHaveType(name, type);

    [Theory]
    [InlineData("[|bred|].Price > 1", "Nothing is called 'bred' here. Did you mean 'bread'?")]
    [InlineData("[|Plan|].Ovens > 1", "Did you mean 'plan'?")]
    [InlineData("[|asof|] > spring", "Did you mean 'asOf'?")]
    [InlineData("[|Ovens|] > 1", "The plan has it: write plan.Ovens.")]
    [InlineData("[|Breads|].Any()", "The plan has it: write plan.Breads.")]
    [InlineData("plan.Organic == [|True|]", "Nothing is called 'True' here. Did you mean 'true'?")]
    [InlineData("plan.Organic == [|FALSE|]", "Nothing is called 'FALSE' here. Did you mean 'false'?")]
    [InlineData("bread.Name == [|NULL|]", "Nothing is called 'NULL' here. Did you mean 'null'?")]
    [InlineData("[|zzz|]", "Nothing is called 'zzz' here.")]
    [InlineData("[|Math|].Max(1, 2) > 1", "Classes of .NET are no part of the language. Choose with a > b ? a : b.")]
    [InlineData("[|DateTime|].Now > spring", "There is no clock; 'asOf' is the day that the plan is checked for")]
    [InlineData("[|System|].IO.File.ReadAllText(\"x\") == \"\"", "Classes of .NET are no part of the language.")]
    [InlineData("[|Environment|].Exit(1)", "Classes of .NET are no part of the language.")]
    [InlineData("[|Date|].Today > spring", "'Date' stands in front of a text in brackets: Date(\"2027-04-23\").")]
    public void An_unknown_name_is_reported_with_the_nearest_one(string marked, string message) =>
        ShouldReport(marked, DiagnosticCatalog.UnknownName, message);

    [Theory]
    [InlineData("plan.Organic == True", "true")]
    [InlineData("plan.Organic == FALSE", "false")]
    [InlineData("bread.Name == Null", "null")]
    public void A_literal_in_another_case_can_be_mended(string text, string literal) =>
        Bind(text, Scopes.InWindow()).Diagnostics.ShouldHaveSingleItem().Suggestion.ShouldBe(literal);

    [Theory]
    [InlineData("[|Dat|](\"2027-01-01\") > spring", "Nothing that can be called is named 'Dat'. Did you mean 'Date'?")]
    [InlineData("[|bread|]() == 3", "'bread' is a value: write it without brackets.")]
    [InlineData("[|nameof|](bread) == \"x\"", "Nothing that can be called is named 'nameof'.")]
    public void Only_dates_and_periods_are_called_by_name(string marked, string message) =>
        ShouldReport(marked, DiagnosticCatalog.UnknownName, message);

    [Fact]
    public void A_window_is_named_only_where_there_is_one()
    {
        var (bound, diagnostics) = Bind("window.From < spring", Scopes.WithoutWindow());

        bound.ShouldBeOfType<ErrorExpression>();
        var diagnostic = diagnostics.ShouldHaveSingleItem();
        diagnostic.Descriptor.ShouldBe(DiagnosticCatalog.NoWindow);
        diagnostic.Location.Span.Length.ShouldBe("window".Length);
    }

    [Fact]
    public void Reading_a_constant_is_remembered()
    {
        var scope = Scopes.InWindow();

        Bind("ten > 3 && town == bread.Name", scope);

        scope.Constants.IsRead("ten").ShouldBeTrue();
        scope.Constants.IsRead("town").ShouldBeTrue();
        scope.Constants.IsRead("half").ShouldBeFalse();
    }

    [Fact]
    public void Many_unknown_names_beside_many_known_ones_are_reported_quickly()
    {
        var scope = Scopes.InWindow();
        for (var i = 0; i < 10_000; i++)
        {
            scope.Constants.Add(
                FormattableString.Invariant($"someQuiteLongConstantName{i}"),
                new ConstantValue(ScalarType.Boolean, [true], IsSequence: false)
            );
        }

        var diagnostics = new DiagnosticBag(most: 5_000);
        Time.ShouldBeWithin(
            TimeSpan.FromSeconds(5),
            () =>
            {
                for (var i = 0; i < 5_000; i++)
                {
                    var text = FormattableString.Invariant($"someQuiteLongConstantMane{i}");
                    ExpressionBinder.Bind(ExpressionText.Of(text), scope, diagnostics);
                }
            }
        );
        diagnostics.Count.ShouldBe(5_000);
    }
}
