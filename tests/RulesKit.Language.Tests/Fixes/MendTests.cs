using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;

namespace RulesKit.Language.Tests.Fixes;

/// <summary>What is written in place of what.</summary>
public class MendTests
{
    [Fact]
    public void Every_diagnostic_has_a_mend_or_a_reason_why_not() =>
        DiagnosticCatalog.All.ShouldAllBe(d => MendCatalog.Of(d).Note.Length > 0);

    [Fact]
    public void What_has_no_mend_is_not_safe_to_mend() =>
        DiagnosticCatalog.All.ShouldAllBe(d =>
            MendCatalog.Of(d).Places != MendPlaces.None || !MendCatalog.Of(d).IsSafe
        );

    [Theory]
    [InlineData("2024/4/3", "2024-04-03")]
    [InlineData("2024.12.03", "2024-12-03")]
    [InlineData(" 2024-4-3 ", "2024-04-03")]
    [InlineData("20240403", "2024-04-03")]
    [InlineData("2024-04-03T00:00:00Z", "2024-04-03")]
    // What could be two days, or is none, is nobody's to guess.
    [InlineData("3/4/2024", null)]
    [InlineData("2024/4-3", null)]
    [InlineData("2024-02-30", null)]
    [InlineData("2024-04-03T12:00:00", null)]
    [InlineData("24-4-3", null)]
    [InlineData("", null)]
    public void A_date_is_spelt_anew_when_it_can_mean_one_day_only(string written, string? expected) =>
        DateSpelling.Find(written).ShouldBe(expected);

    [Theory]
    [InlineData("Cars stay_Domestic", "cars-stay-domestic")]
    [InlineData("carsStayDomestic", "cars-stay-domestic")]
    [InlineData("--A--", "a")]
    [InlineData("规则", null)]
    [InlineData("", null)]
    public void An_id_is_made_of_the_words_of_a_text(string text, string? expected) =>
        Spelling.AsId(text).ShouldBe(expected);

    [Theory]
    [InlineData("3 years", "P3Y")]
    [InlineData("18m", "P18M")]
    [InlineData("P 2 weeks", "P2W")]
    [InlineData("three years", null)]
    public void A_length_of_time_is_spelt_as_documents_have_it(string text, string? expected) =>
        Spelling.AsLengthOfTime(text).ShouldBe(expected);
}
