using System.Globalization;
using System.Text;
using RulesKit.Tool.Layout;

namespace RulesKit.Tool.Tests.Layout;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("Zürich, 小米, 🚗", "Zürich, 小米, 🚗")]
    [InlineData("a\tb", "a b")]
    [InlineData("a\u001b[0m", @"a\u001b[0m")]
    [InlineData("\r\n", @"\u000d\u000a")]
    [InlineData("\u0085\u2028\u2029", @"\u0085\u2028\u2029")]
    [InlineData("\u202Ax\u2066", @"\u202ax\u2066")]
    [InlineData("\uFEFF\u200B", @"\ufeff\u200b")]
    public void What_a_terminal_would_obey_is_written_out(string text, string safe) => SafeText.Of(text).ShouldBe(safe);

    [Fact]
    public void Half_a_character_is_written_out() => SafeText.Of("a\uD83Db").ShouldBe(@"a\ud83db");

    [Fact]
    public void Whatever_comes_in_nothing_that_steers_comes_out() =>
        Prop.ForAll<string>(text =>
                SafeText
                    .Of(text ?? "")
                    .EnumerateRunes()
                    .All(r =>
                        r.Value == ' '
                        || Rune.GetUnicodeCategory(r) is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator)
                    )
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Safe_text_stays_as_it_is() =>
        Prop.ForAll<string>(text => SafeText.Of(SafeText.Of(text ?? "")) == SafeText.Of(text ?? ""))
            .QuickCheckThrowOnFailure();
}
