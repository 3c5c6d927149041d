using Microsoft.CodeAnalysis.CSharp;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax;
using static RulesKit.Language.Tests.Binding.ExpressionChecks;

namespace RulesKit.Language.Tests.Syntax;

/// <summary>What C# and other languages have and ours has not: each is one diagnostic that says what to write.</summary>
public class ForeignSyntaxTests
{
    [Theory]
    [InlineData("yes [|and|] yes", "'and' is no operator here; write '&&'.")]
    [InlineData("yes [|OR|] yes", "'OR' is no operator here; write '||'.")]
    [InlineData("[|not|] yes", "'not' is no operator here; write '!' in front of the operand.")]
    [InlineData("[|NOT|] (yes)", "'NOT' is no operator here")]
    [InlineData("ten [|=|] 3", "'=' is no operator here; write '==' to compare.")]
    [InlineData("ten [|<>|] 3", "write '!='")]
    [InlineData("ten [|===|] 3", "write '=='")]
    [InlineData("ten [|!==|] 3", "write '!='")]
    [InlineData("ten [|=<|] 3", "write '<='")]
    [InlineData("ten [|≤|] 3", "write '<='")]
    [InlineData("ten [|≥|] 3", "write '>='")]
    [InlineData("ten [|≠|] 3", "write '!='")]
    [InlineData("ten [|×|] 3 > 1", "write '*'")]
    [InlineData("half [|÷|] 3 > 1", "write '/'")]
    [InlineData("ten [|−|] 3 > 1", "write '-'")]
    [InlineData("ten [|–|] 3 > 1", "write '-'")]
    [InlineData("ten [|mod|] 3 > 1", "write '%'")]
    [InlineData("half [|div|] 3 > 1", "write '/'")]
    [InlineData("ten [|gt|] 3", "write '>'")]
    [InlineData("yes [|&|] yes", "write '&&'")]
    [InlineData("yes [|||] yes", "write '||'")]
    [InlineData("bread[|?.|]Price > 1", "write '.' (a value that is absent makes the result unknown by itself).")]
    [InlineData("plan.Breads.Any(b [|->|] yes)", "write '=>'")]
    [InlineData("bread.Flour is \"rye\" [|OR|] \"spelt\"", "'OR' is no operator here; behind 'is' write 'or'.")]
    [InlineData("bread.Flour is \"rye\" [|OR|] yes", "'OR' is no operator here; write '||'.")]
    [InlineData("bread.Cost is [|NOT|] null", "'NOT' is no operator here; behind 'is' write 'not'.")]
    public void An_operator_of_another_language_is_read_as_what_it_means(string marked, string message) =>
        ReportsOne(marked, DiagnosticCatalog.ForeignOperator, message);

    [Theory]
    [InlineData(
        "plan.Breads[|[0]|].Price > 1",
        "use .First(), .Last(), .At(period), or .Skip(2).First() for the third."
    )]
    [InlineData("plan.Breads[|[\"a]\"]|].Price > 1", "Items are not taken by number or name")]
    [InlineData("[|[1, 2]|].Contains(ten)", "Lists are named under \"constants\" in the rule set")]
    [InlineData("plan.Breads[|[|]", "Items are not taken by number or name")]
    [InlineData("yes[|]|]", "Items are not taken by number or name")]
    [InlineData("bread is [|{ Price: > 1 }|]", "Braces are no part of the language")]
    [InlineData("[|new|] Bread() == bread", "'new' is no part of the language: nothing is created in an expression.")]
    [InlineData("[|new|] List<string>().Any()", "'new' is no part of the language")]
    [InlineData("[|new|][] { 1, 2 }.Contains(ten)", "'new' is no part of the language")]
    [InlineData("[|new|] { A = 1 }", "'new' is no part of the language")]
    [InlineData("[|typeof|](plan) == bread", "expressions can't ask about types.")]
    [InlineData("[|sizeof|](int) > 1", "C# reserves it for what expressions don't have.")]
    [InlineData("[|default|](int) > 1", "'default' is no part of the language")]
    [InlineData("([|int|])half == 1", "it names a type, and expressions name none: there are no casts")]
    [InlineData("[|string|].IsNullOrEmpty(town)", "'string' is no part of the language")]
    [InlineData("half [|as|] string == town", "there are no casts; every value has the type that the model gives it.")]
    [InlineData("town [|in|] towns", "write list.Contains(value).")]
    [InlineData("town [|switch|] { \"a\" => 1, _ => 2 } == 1", "choose with condition ? a : b.")]
    [InlineData("[|if|] (yes) { return yes; }", "an expression is one value, not a statement.")]
    [InlineData("[|return|] yes", "an expression is one value, not a statement.")]
    [InlineData("[|throw|] bread", "'throw' is no part of the language")]
    [InlineData("[|this|].Price > 1", "what an expression may use has a name: plan")]
    [InlineData("[|string s|] => s", "Parameters")]
    [InlineData(
        "town is [|string s|]",
        "'string s' tests a type and names the value; here 'is' compares with values only"
    )]
    [InlineData("bread is [|Bread b|]", "'Bread b' tests a type")]
    [InlineData("town is [|var x|]", "'var x' tests a type")]
    [InlineData("bread is [|string|]", "'string' is no part of the language")]
    [InlineData("plan.Breads.OfType[|<Bread>|]().Any()", "Type arguments are no part of the language")]
    [InlineData("plan.Breads.Any([|predicate:|] b => yes)", "Arguments have no names here; write the value alone.")]
    [InlineData("plan.Sales.Consecutive(([|Sale|] a, [|Sale|] b) => yes)", "Parameters of a lambda have no types here")]
    [InlineData("bread[|!|].Price > 1", "'!' behind a value has no meaning here")]
    [InlineData("bread.Cost[|!|] > 1", "'!' behind a value has no meaning here")]
    [InlineData("town[|!|] == bread.Name", "'!' behind a value has no meaning here")]
    [InlineData("ten [|!>|] 3", "'!>' is no operator here; write '<=', or leave out '!'.")]
    [InlineData("ten [|!<|] 3", "'!<' is no operator here; write '>=', or leave out '!'.")]
    [InlineData("ten [|!>=|] 3", "'!>=' is no operator here; write '<', or leave out '!'.")]
    [InlineData("ten[|!<=|]3", "'!<=' is no operator here; write '>', or leave out '!'.")]
    [InlineData("ten[|++|] > 1", "'++' changes a value, and expressions change nothing. To add one, write + 1.")]
    [InlineData("[|--|]ten > 1", "two minus signs in a row need a blank between them.")]
    [InlineData("ten [|+=|] 1", "'+=' changes a value, and expressions change nothing.")]
    [InlineData("town [|??=|] \"a\"", "'??=' changes a value")]
    [InlineData("ten [|<<|] 1 > 3", "'<<' works on bits")]
    [InlineData("ten [|>>|] 1 > 3", "'>>' works on bits")]
    [InlineData("yes [|^|] yes", "For one of two conditions but not both, write a != b.")]
    [InlineData("[|~|]ten > 3", "'~' works on bits")]
    [InlineData("1[|..|]5", "Ranges are no part of the language")]
    [InlineData("plan[|..|]Breads.Any()", "A member is read with one point.")]
    [InlineData("[|global|]", "Nothing is called")]
    [InlineData("ten[|::|]Price > 3", "there are no namespaces.")]
    [InlineData("yes[|;|]", "An expression is one value, not a statement; remove ';'.")]
    [InlineData("[|#define X|]", "Directives such as #define and #if are no part of the language.")]
    [InlineData("[|#if yes|]\nyes", "Directives")]
    [InlineData("yes [|// why|]", "Expressions have no comments; say why in the rule's \"reason\".")]
    [InlineData("ten [|/* why */|] > 3", "Expressions have no comments")]
    [InlineData("ten > 3 [|/* why|]", "Expressions have no comments")]
    [InlineData("town == [|$\"a{ten}\"|]", "Values are put into texts in a rule's \"message\" only, as {…}")]
    [InlineData("town == [|@\"a\\b\"|]", "Verbatim texts are no part of the language")]
    [InlineData("town == [|$@\"a\"|]", "Values are put into texts")]
    [InlineData("town == [|\"\"\"a\"\"\"|]", "Raw texts are no part of the language")]
    [InlineData("[|@|]ten > 3", "Names are written without '@'.")]
    [InlineData("ten [|$|] 3", "values are put into texts in a rule's \"message\" only, as {…}.")]
    [InlineData("ten [|\\|] 3", "A backslash stands inside texts only.")]
    public void What_the_language_does_not_have_is_told_as_a_whole(string marked, string message)
    {
        switch (marked)
        {
            case "[|global|]":
                ReportsOne(marked, DiagnosticCatalog.UnknownName, message);
                break;
            case "[|string s|] => s":
                ReportsOne("[|string|] s => s", DiagnosticCatalog.NotInLanguage, "'string' is no part of the language");
                break;
            default:
                ReportsOne(marked, DiagnosticCatalog.NotInLanguage, message);
                break;
        }
    }

    [Theory]
    [InlineData("town == [|'a'|]", "Texts stand in straight double quotes; write \"…\"")]
    [InlineData("town == [|'a|]", "Texts stand in straight double quotes")]
    [InlineData("town == [|`a`|]", "Texts stand in straight double quotes")]
    [InlineData("town == [|“a”|]", "Texts stand in straight double quotes")]
    [InlineData("town == [|„a“|]", "Texts stand in straight double quotes")]
    [InlineData("town == [|‘a’|]", "Texts stand in straight double quotes")]
    [InlineData("town == [|«a»|]", "Texts stand in straight double quotes")]
    [InlineData("town == [|\\\"a\\\"|]", "In a JSON file a quote has one backslash")]
    [InlineData("town == \"[|\\q|]\"", "This is no escape")]
    [InlineData("town == \"[|\\x|]41\"", "This is no escape")]
    [InlineData("town == \"[|\\u|]12\"", "This is no escape")]
    [InlineData("town == \"[|\\u|]12\0\0\"", "This is no escape")]
    [InlineData(
        "town == \"a[|\u202E|]b\"",
        "Found the character U+202E, which can't be seen and turns the direction of writing. Remove it, or write it as \\u202E."
    )]
    [InlineData("town == [|\"\\uD83D\"|]", "The text holds half of a surrogate pair (U+D83D)")]
    [InlineData(
        "[|100m|] > 3",
        "'100m' is no number; write digits, for example 100_000 or 0.25 (without suffix or exponent, all numbers are exact)."
    )]
    [InlineData("[|10L|] > 3", "'10L' is no number")]
    [InlineData("[|0x1F|] > 3", "'0x1F' is no number")]
    [InlineData("[|0b11|] > 3", "'0b11' is no number")]
    [InlineData("[|1e5|] > 3", "'1e5' is no number")]
    [InlineData("[|1.5e|]+3 > 3", "'1.5e' is no number")]
    [InlineData("[|1_|] > 3", "'1_' is no number")]
    [InlineData("[|1_.5|] > 3", "'1_.5' is no number")]
    [InlineData("[|1.5_|] > 3", "'1.5_' is no number")]
    [InlineData("[|.5|] > 3", "'.5' has no digit before the point; write 0.5.")]
    [InlineData("yes ?[|.5|] > 3 : yes", "'.5' has no digit before the point")]
    [InlineData("[|9_223_372_036_854_775_808|] > 3", "does not fit: 9_223_372_036_854_775_807 is the largest integer.")]
    [InlineData("[|0.12345678901234567890123456789|] > 3", "does not fit: a number has at most 28 digits.")]
    [InlineData("[|99999999999999999999999999999.5|] > 3", "a number has at most 28 digits")]
    public void A_literal_that_is_none_is_told_as_a_whole(string marked, string message) =>
        ReportsOne(marked, DiagnosticCatalog.InvalidLiteral, message);

    [Fact]
    public void The_reserved_words_are_those_of_CSharp()
    {
        var reserved = SyntaxFacts
            .GetReservedKeywordKinds()
            .Select(SyntaxFacts.GetText)
            .Where(w => char.IsLetter(w[0]));

        foreach (var word in reserved.Where(w => !w.StartsWith("__", StringComparison.Ordinal)))
        {
            CSharpWords.IsReserved(word).ShouldBeTrue(word);
            var isOurs = word is "true" or "false" or "null" or "is";
            (CSharpWords.MessageFor(word) is null).ShouldBe(isOurs, word);
        }

        foreach (var word in new[] { "plan", "var", "await", "and", "or", "not", "record", "where", "select", "from" })
        {
            CSharpWords.IsReserved(word).ShouldBeFalse(word);
        }
    }

    /// <summary>The marked characters are reported alike, and nothing else is.</summary>
    private static void ReportsOne(string marked, DiagnosticDescriptor descriptor, string message) =>
        ShouldReport(marked, descriptor, message);
}
