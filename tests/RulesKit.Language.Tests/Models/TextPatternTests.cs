using System.Text.RegularExpressions;
using RulesKit.Language.Models;

namespace RulesKit.Language.Tests.Models;

public class TextPatternTests
{
    private static readonly string[] Parts =
    [
        "a",
        "Z",
        "7",
        "_",
        "-",
        " ",
        "\n",
        "é",
        "٣",
        "$",
        "^",
        ".",
        @"\d",
        @"\D",
        @"\w",
        @"\W",
        @"\s",
        @"\S",
        @"\.",
        @"\$",
        "[a-z]",
        "[^a-z]",
        @"[\d-]",
        @"[^\w]",
        @"[\S]",
        @"[\D7]",
        @"[\W_]",
        "[$]",
        "(a|b)",
        @"(?:\d+|x)",
        "(a?b)",
    ];

    private static readonly string[] Repeats = ["", "", "", "*", "+", "?", "{2}", "{1,3}", "{0,}", "*?"];

    private static readonly Gen<string> Patterns =
        from parts in Gen.Choose(1, 5)
            .SelectMany(n =>
                (from p in Gen.Elements(Parts) from r in Gen.Elements(Repeats) select Repeated(p, r)).ArrayOf(n)
            )
        select string.Concat(parts);

    private static readonly Gen<string> Texts =
        from count in Gen.Choose(0, 8)
        from characters in Gen.Elements([.. "abxzAZ07_-$. \n\t!é٣"]).ArrayOf(count)
        select new string(characters);

    [Theory]
    [InlineData("^[a-z]+$", "abc", true)]
    [InlineData("^[a-z]+$", "abC", false)]
    [InlineData("b", "abc", true)]
    [InlineData(@"^\d$", "٣", false)]
    [InlineData(@"^\w$", "é", false)]
    [InlineData("^[A-Z]{2}$", "CN\n", false)]
    [InlineData("^[$]$", "$", true)]
    [InlineData(@"^\$$", "$", true)]
    public void Patterns_are_read_as_ECMAScript_does_and_match_anywhere(string pattern, string text, bool matches) =>
        TextPattern.Compile(pattern).IsMatch(text).ShouldBe(matches);

    [Theory]
    [InlineData("^(a+)+$", false)]
    [InlineData("^(a+)+!$", true)]
    [InlineData(@"^(\w*)*\W$", true)]
    public void A_pattern_that_could_try_for_ever_is_answered_all_the_same(string pattern, bool matches) =>
        TextPattern.Compile(pattern).IsMatch(new string('a', 60) + "!").ShouldBe(matches);

    [Fact]
    public void Which_matcher_answers_makes_no_difference() =>
        Laws.Hold(
            from pattern in Patterns
            from texts in Texts.ArrayOf(20)
            select (pattern, texts),
            c =>
            {
                TextPattern.Compile(c.pattern);
                var quick = new Regex(
                    PatternScan.WithTextEnd(c.pattern),
                    RegexOptions.ECMAScript | RegexOptions.CultureInvariant,
                    Regex.InfiniteMatchTimeout
                );
                var steady = new Regex(PatternScan.Spelled(c.pattern), RegexOptions.NonBacktracking);
                foreach (var text in c.texts)
                {
                    steady.IsMatch(text).ShouldBe(quick.IsMatch(text), $"{c.pattern} over \"{text}\"");
                }
            },
            tries: 1_000
        );

    [Theory]
    [InlineData("^(?=a)", "looks around")]
    [InlineData("a(?!b)", "looks around")]
    [InlineData(@"(a)\1", "refers back")]
    [InlineData(@"\bfoo", "edge of a word")]
    [InlineData("(a{100}){100}", "5000 characters")]
    [InlineData("a{1,6000}", "5000 characters")]
    public void What_no_single_walk_can_match_is_refused(string pattern, string why) =>
        Should.Throw<ArgumentException>(() => TextPattern.Compile(pattern)).Message.ShouldContain(why);

    [Theory]
    [InlineData("(?:ab)+")]
    [InlineData(@"[\b]")]
    [InlineData("[(?=]")]
    [InlineData(@"\(?=")]
    [InlineData("(a{10}){100}")]
    public void What_only_looks_like_it_is_taken(string pattern) =>
        TextPattern.Compile(pattern).ToString().ShouldBe(pattern);

    private static string Repeated(string part, string repeat) => part is "^" or "$" ? part : part + repeat;
}
