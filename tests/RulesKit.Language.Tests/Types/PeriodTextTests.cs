using RulesKit.Language.Tests.Support;
using RulesKit.Language.Types;
using static RulesKit.Language.Tests.Types.Dates;

namespace RulesKit.Language.Tests.Types;

public class PeriodTextTests
{
    [Theory]
    [InlineData("2027", "2027-01-01", "2027-12-31", 12)]
    [InlineData("2027-H1", "2027-01-01", "2027-06-30", 6)]
    [InlineData("2027-H2", "2027-07-01", "2027-12-31", 6)]
    [InlineData("2027-Q1", "2027-01-01", "2027-03-31", 3)]
    [InlineData("2027-Q4", "2027-10-01", "2027-12-31", 3)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", 1)]
    [InlineData("2027-12", "2027-12-01", "2027-12-31", 1)]
    [InlineData("0001", "0001-01-01", "0001-12-31", 12)]
    [InlineData("9999", "9999-01-01", "9999-12-31", 12)]
    public void A_period_is_read_from_and_written_as_text(string text, string first, string last, int months)
    {
        Period.TryParse(text, out var period).ShouldBeTrue();

        period.Start.ShouldBe(Day(first));
        period.LastDay.ShouldBe(Day(last));
        period.Months.ShouldBe(months);
        period.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("27")]
    [InlineData("0000")]
    [InlineData("2027-")]
    [InlineData("2027-1")]
    [InlineData("2027-00")]
    [InlineData("2027-13")]
    [InlineData("2027-H0")]
    [InlineData("2027-H3")]
    [InlineData("2027-Q0")]
    [InlineData("2027-Q5")]
    [InlineData("2027-q2")]
    [InlineData("2027-M4")]
    [InlineData("2027/Q2")]
    [InlineData("2027_04")]
    [InlineData("2027-04-01")]
    [InlineData("2027-+4")]
    [InlineData("2027- 4")]
    [InlineData(" 2027")]
    [InlineData("+027")]
    [InlineData("٢٠٢٧")]
    [InlineData("202\0")]
    public void Nothing_else_is_read(string? text)
    {
        Period.TryParse(text, out var period).ShouldBeFalse();
        period.ShouldBe(default);
    }

    [Fact]
    public void Writing_and_reading_gives_the_same_period() =>
        Laws.Hold(
            Periods,
            period =>
            {
                Period.TryParse(period.ToString(), out var again).ShouldBeTrue();
                again.ShouldBe(period);
            }
        );
}
