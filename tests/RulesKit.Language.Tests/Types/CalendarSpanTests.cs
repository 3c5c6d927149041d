using RulesKit.Language.Tests.Support;
using RulesKit.Language.Types;
using static RulesKit.Language.Tests.Types.Dates;

namespace RulesKit.Language.Tests.Types;

public class CalendarSpanTests
{
    [Theory]
    [InlineData("P3Y", 36, 0)]
    [InlineData("P18M", 18, 0)]
    [InlineData("P2W", 0, 14)]
    [InlineData("P10D", 0, 10)]
    [InlineData("P1Y6M", 18, 0)]
    [InlineData("P1Y2M3W4D", 14, 25)]
    [InlineData("-P3M", -3, 0)]
    [InlineData("-P1M1D", -1, -1)]
    [InlineData("P0D", 0, 0)]
    [InlineData("P99999Y", 1_199_988, 0)]
    public void A_span_is_read_from_ISO_8601(string text, int months, int days)
    {
        CalendarSpan.TryParse(text, out var span).ShouldBeTrue();
        span.ShouldBe(new CalendarSpan(months, days));
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("-P")]
    [InlineData("3Y")]
    [InlineData("PY")]
    [InlineData("P3")]
    [InlineData("P3Y6")]
    [InlineData("P3X")]
    [InlineData("P6M1Y")]
    [InlineData("P1Y1Y")]
    [InlineData("P-3Y")]
    [InlineData("P+3Y")]
    [InlineData("P1.5Y")]
    [InlineData("P 3Y")]
    [InlineData("P3Y ")]
    [InlineData("p3y")]
    [InlineData("PT5H")]
    [InlineData("P100000D")]
    [InlineData("P99999999999D")]
    [InlineData("--P3Y")]
    public void Nothing_else_is_read(string text)
    {
        CalendarSpan.TryParse(text, out var span).ShouldBeFalse();
        span.ShouldBe(default);
    }

    [Fact]
    public void Every_way_to_write_a_span_counts_the_same() =>
        Laws.Hold(
            from years in Gen.Choose(0, 99)
            from months in Gen.Choose(0, 99)
            from weeks in Gen.Choose(0, 99)
            from days in Gen.Choose(0, 99)
            from sign in Gen.Elements(1, -1)
            select (years, months, weeks, days, sign),
            parts =>
            {
                var (years, months, weeks, days, sign) = parts;
                var text = FormattableString.Invariant($"{(sign < 0 ? "-" : "")}P{years}Y{months}M{weeks}W{days}D");

                CalendarSpan.TryParse(text, out var span).ShouldBeTrue();

                span.ShouldBe(new CalendarSpan(sign * ((years * 12) + months), sign * ((weeks * 7) + days)));
            }
        );

    [Theory]
    [InlineData("2024-04-23", "P3Y", "2027-04-23")]
    [InlineData("2024-02-29", "P1Y", "2025-02-28")]
    [InlineData("2024-01-31", "P1M", "2024-02-29")]
    [InlineData("2024-01-31", "P1M1D", "2024-03-01")]
    [InlineData("2024-03-31", "-P1M1D", "2024-02-28")]
    [InlineData("2024-04-23", "P2W", "2024-05-07")]
    public void Adding_a_span_adds_months_first_then_days(string date, string text, string moved)
    {
        CalendarSpan.TryParse(text, out var span).ShouldBeTrue();
        span.AddTo(Day(date)).ShouldBe(Day(moved));
    }

    [Fact]
    public void A_span_that_leaves_the_calendar_overflows() =>
        Should.Throw<OverflowException>(() => new CalendarSpan(1_199_988, 0).AddTo(Day("2024-04-23")));
}
