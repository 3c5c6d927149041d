using RulesKit.Language.Diagnostics;
using static RulesKit.Language.Tests.Binding.ExpressionChecks;

namespace RulesKit.Language.Tests.Syntax;

/// <summary>One mistake gives one diagnostic, on its characters, that says what was found, expected, and what to do.</summary>
public class SyntaxMistakeTests
{
    [Theory]
    [InlineData("[||]", "Found the end of the expression; a value was expected.")]
    [InlineData("  [||]", "Found the end of the expression; a value was expected.")]
    [InlineData("yes &&[||]", "Found the end of the expression; a value was expected.")]
    [InlineData("yes [|)|]", "Found ')' without '(' before it; remove it, or open the bracket.")]
    [InlineData("(yes[||]", "Found the end of the expression; ')' was expected.")]
    [InlineData("((yes[||]", "Found the end of the expression; ')' was expected.")]
    [InlineData("([|)|]", "Found ')'; a value was expected.")]
    [InlineData("(yes [|,|] yes)", "Found ','; ')' was expected.")]
    [InlineData("yes [|,|] yes", "Found ','; an expression is one value.")]
    [InlineData(
        "yes [|:|] yes",
        "Found ':' without '?' before it; a choice is written condition ? a : b, and values in a message take no format."
    )]
    [InlineData("yes ? 1[||]", "Found the end of the expression; ':' and the value for the other case was expected.")]
    [InlineData("(yes ? 1[|)|] > 0", "Found ')'; ':' and the value for the other case was expected.")]
    [InlineData("yes ? 1 :[||]", "Found the end of the expression; a value was expected.")]
    [InlineData("yes ? [|:|] 2", "Found ':'; a value was expected.")]
    [InlineData("[|?|] 1 : 2", "Found '?'; a value was expected.")]
    [InlineData("bread. [|==|] town", "Found '=='; the name of a member was expected.")]
    [InlineData("bread.[||]", "Found the end of the expression; the name of a member was expected.")]
    [InlineData("bread.[|3|] > 1", "Found '3'; the name of a member was expected.")]
    [InlineData("[|.|]Price > 1", "Found '.'; a value was expected.")]
    [InlineData("ten > [|*|] 3", "Found '*'; a value was expected.")]
    [InlineData("yes && [||||] yes", "Found '||'; a value was expected.")]
    [InlineData("ten [|ten|] > 3", "Found 'ten'; an operator such as == or && was expected.")]
    [InlineData("ten > 3 [|4|]", "Found '4'; an operator such as == or && was expected.")]
    [InlineData("town == \"a\" [|\"b\"|]", "Found '\"b\"'; an operator such as == or && was expected.")]
    [InlineData("ten > 3 [|(|]yes)", "Found '('; an operator such as == or && was expected.")]
    [InlineData(
        "ten > 3 [|somethingVeryLongThatNobodyWouldWantToSeeInFull|]",
        "Found 'somethingVeryLongThatNobodyWou…'; an operator"
    )]
    [InlineData(
        "plan.Breads.Any(b => yes[||]",
        "Found the end of the expression; ')' at the end of the arguments was expected."
    )]
    [InlineData("plan.Breads.Where(b => b.Price > 1[||]", "')' at the end of the arguments was expected.")]
    [InlineData("plan.Breads.Any(b => [|)|]", "Found ')'; a value was expected.")]
    [InlineData(
        "plan.Breads.Where(b => b.Price [|b|].Cost).Count() > 3",
        "Found 'b'; an operator such as == or && was expected."
    )]
    [InlineData("plan.Breads.Any([|,|] b => yes)", "Found ','; a value was expected.")]
    [InlineData("plan.Breads.Any(b => yes, [|)|]", "Found ')'; an argument behind the comma was expected.")]
    [InlineData("plan.Sales.Consecutive((a, [|)|] => yes)", "Found ')'; the name of a parameter was expected.")]
    [InlineData("plan.Sales.Consecutive(([|,|] b) => yes)", "Found ','; the name of a parameter was expected.")]
    [InlineData("plan.Sales.Consecutive((a,[|,|] b) => yes)", "Found ','; the name of a parameter was expected.")]
    [InlineData("ten [|=>|] 3", "Found '=>'")]
    [InlineData(
        "bread.Price [|=>|] 3",
        "Found '=>' outside the brackets of a sequence operation such as .Where(x => …); to compare, write '>='."
    )]
    [InlineData("[|=>|] 3", "Found '=>'; a value was expected.")]
    [InlineData("ten is[||]", "Found the end of the expression; a value was expected.")]
    [InlineData("ten is 1 or[||]", "Found the end of the expression; a value was expected.")]
    [InlineData("ten is (1 or 2[||]", "Found the end of the expression; ')' at the end of the pattern was expected.")]
    [InlineData("ten is >[||]", "Found the end of the expression; a value was expected.")]
    [InlineData("town == [|\"abc|]", "The text does not end on its line; '\"' was expected.")]
    [InlineData("town == [|\"a\\|]", "The text does not end on its line; '\"' was expected.")]
    [InlineData("town == [|\"a|]\n", "The text does not end on its line")]
    [InlineData(
        "town ==[|\u00A0|]\"a\"",
        "Found the character U+00A0, which can't be seen and which no expression contains. Remove it."
    )]
    [InlineData("[|\u202E|]yes", "Found the character U+202E")]
    [InlineData("yes[|\u200B\u200B|]", "Found the character U+200B")]
    [InlineData("\0yes", "Found the character U+0000")]
    [InlineData("[|😀|]", "Found '😀', which no expression contains.")]
    [InlineData("[|€|] > 3", "Found '€', which no expression contains.")]
    [InlineData(
        "[|pl\u0430n|].Organic",
        "'pl\u0430n' holds '\u0430' (U+0430). Names are written in A to Z, a to z, digits and underscores; letters that only look like these are others."
    )]
    [InlineData("[|Brötchen|] > 3", "'Brötchen' holds 'ö' (U+00F6).")]
    [InlineData("[|车|].Any()", "'车' holds '车' (U+8F66).")]
    [InlineData("bread.[|Prìce|] > 3", "'Prìce' holds 'ì' (U+00EC).")]
    [InlineData("[|e\u0301lan|] > 3", "(U+0301)")]
    [InlineData("[|𝐚𝐛|] > 3", "'𝐚𝐛' holds '𝐚' (U+1D41A).")]
    public void A_mistake_of_syntax_is_reported_once(string marked, string message)
    {
        if (marked[0] == '\0')
        {
            marked = "[|\0|]" + marked[1..];
        }

        // A lambda in place of a condition is a mistake of types, and as one it is reported.
        var isLambda = marked == "ten [|=>|] 3";
        ShouldReport(
            isLambda ? "[|ten => 3|]" : marked,
            isLambda ? DiagnosticCatalog.WrongType : DiagnosticCatalog.Syntax,
            isLambda ? "To compare, write '>='." : message
        );
    }

    [Fact]
    public void Mistakes_in_operands_of_one_expression_are_all_reported() =>
        ShouldReport(
            "[|nobody|].X && ten [|3|] && bread.[|Prise|] > 1 || (town == [|)|] || ten [|=|] 3 || [|100m|] > 2",
            (DiagnosticCatalog.UnknownName, "Nothing is called 'nobody' here."),
            (DiagnosticCatalog.Syntax, "Found '3'; an operator"),
            (DiagnosticCatalog.UnknownMember, "Did you mean 'Price'?"),
            (DiagnosticCatalog.Syntax, "Found ')'; a value was expected."),
            (DiagnosticCatalog.ForeignOperator, "write '=='"),
            (DiagnosticCatalog.InvalidLiteral, "'100m' is no number")
        );

    [Fact]
    public void Types_wait_until_the_syntax_is_right_and_names_do_not() =>
        ShouldReport(
            "plan.Breads.Where(b => b.Price [|b|] && [|nobody|]) + 1 > town",
            (DiagnosticCatalog.Syntax, "Found 'b'"),
            (DiagnosticCatalog.UnknownName, "Nothing is called 'nobody' here.")
        );

    [Fact]
    public void Types_do_not_wait_for_an_operator_of_another_language() =>
        ShouldReport(
            "[|ten|] [|and|] yes",
            (DiagnosticCatalog.OperatorTypes, "'and' takes two bools; 'ten' is an integer."),
            (DiagnosticCatalog.ForeignOperator, "'and' is no operator here; write '&&'.")
        );

    [Fact]
    public void Only_so_many_mistakes_of_one_expression_are_reported()
    {
        var (_, diagnostics) = Bind(string.Concat(Enumerable.Repeat("# € ", 2_000)), Binding.Scopes.InWindow());

        diagnostics.Count.ShouldBe(1);

        (_, diagnostics) = Bind(string.Concat(Enumerable.Repeat("€ + ", 2_000)), Binding.Scopes.InWindow());

        diagnostics.Count.ShouldBe(25);
    }
}
