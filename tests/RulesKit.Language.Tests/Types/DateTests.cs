using System.Globalization;
using RulesKit.Language.Tests.Support;
using RulesKit.Language.Types;
using static RulesKit.Language.Tests.Types.Dates;

namespace RulesKit.Language.Tests.Types;

public class DateTests
{
    /// <summary>Texts that look like dates; many are none.</summary>
    private static readonly Gen<string> Texts =
        from date in All
        from place in Gen.Choose(0, 10)
        from edit in Gen.Elements("", "", "0", "9", "-", "/", " ", "\0", "٣", "T")
        from replaces in Gen.Elements(true, false)
        select Edit(date.ToString(), Math.Min(place, 10), edit, replaces);

    [Theory]
    [InlineData("2024-04-23", 2024, 4, 23)]
    [InlineData("0001-01-01", 1, 1, 1)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    public void A_date_is_read_from_and_written_as_ISO_8601(string text, int year, int month, int day)
    {
        Date.TryParse(text, out var date).ShouldBeTrue();

        (date.Year, date.Month, date.Day).ShouldBe((year, month, day));
        date.ShouldBe(Date.Of(year, month, day));
        date.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("2024-4-23")]
    [InlineData("24-04-23")]
    [InlineData("2023-02-29")]
    [InlineData("2024-13-01")]
    [InlineData("0000-01-01")]
    [InlineData("2024-04-23T00:00")]
    [InlineData(" 2024-04-23")]
    [InlineData("2024-04-23\0")]
    [InlineData("2024/04/23")]
    [InlineData("20240423")]
    [InlineData("٢٠٢٤-04-23")]
    public void Nothing_else_is_read(string? text)
    {
        Date.TryParse(text, out var date).ShouldBeFalse();
        date.ShouldBe(default);
    }

    [Fact]
    public void A_text_is_a_date_exactly_when_DateOnly_reads_its_ten_ASCII_characters() =>
        Laws.Hold(
            Texts,
            text =>
            {
                var isDate =
                    text.Length == 10
                    && text.All(char.IsAscii)
                    && DateOnly.TryParseExact(
                        text,
                        "yyyy-MM-dd",
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.None,
                        out _
                    );

                Date.TryParse(text, out var date).ShouldBe(isDate);
                (isDate ? date.ToString() : text).ShouldBe(text);
            },
            tries: 2_000
        );

    [Fact]
    public void Parts_and_text_are_those_of_DateOnly() =>
        Laws.Hold(
            All,
            date =>
            {
                var oracle = Oracle(date);

                (date.Year, date.Month, date.Day).ShouldBe((oracle.Year, oracle.Month, oracle.Day));
                date.ToString().ShouldBe(oracle.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                Date.Of(date.Year, date.Month, date.Day).ShouldBe(date);
                date.Quarter.ShouldBe(Period.Quarter(oracle.Year, (oracle.Month + 2) / 3));
            }
        );

    [Fact]
    public void Moving_by_days_months_and_years_is_that_of_DateOnly_or_overflows_where_it_does() =>
        Laws.Hold(
            from date in All
            from days in Gen.OneOf(Gen.Choose(-800, 800), Gen.Choose(-4_000_000, 4_000_000))
            from months in Gen.OneOf(Gen.Choose(-50, 50), Gen.Choose(-119_999, 119_999))
            from years in Gen.OneOf(Gen.Choose(-5, 5), Gen.Choose(-9_999, 9_999))
            select (date, days, months, years),
            move =>
            {
                var (date, days, months, years) = move;
                ShouldMoveAlike(() => date.AddDays(days), () => Oracle(date).AddDays(days));
                ShouldMoveAlike(() => date.AddMonths(months), () => Oracle(date).AddMonths(months));
                ShouldMoveAlike(() => date.AddYears(years), () => Oracle(date).AddYears(years));
            },
            tries: 1_000
        );

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    [InlineData(int.MaxValue + 1L)]
    public void Moving_very_far_overflows(long distance)
    {
        var date = Day("2024-04-23");

        Should.Throw<OverflowException>(() => date.AddDays(distance));
        Should.Throw<OverflowException>(() => date.AddMonths(distance));
        Should.Throw<OverflowException>(() => date.AddYears(distance));
    }

    [Fact]
    public void Order_and_distance_are_those_of_DateOnly() =>
        Laws.Hold(
            from a in All
            from b in Gen.OneOf(All, Gen.Constant(a))
            select (a, b),
            pair =>
            {
                var (a, b) = pair;
                var (x, y) = (Oracle(a), Oracle(b));

                (a < b, a <= b, a > b, a >= b, a == b, a != b).ShouldBe((x < y, x <= y, x > y, x >= y, x == y, x != y));
                Math.Sign(a.CompareTo(b)).ShouldBe(Math.Sign(x.CompareTo(y)));
                a.Equals((object)b).ShouldBe(x == y);
                (a.GetHashCode() == b.GetHashCode() || x != y).ShouldBeTrue();
                a.DaysUntil(b).ShouldBe(y.DayNumber - x.DayNumber);
            }
        );

    [Fact]
    public void A_date_equals_no_other_kind_of_value() => Day("2024-04-23").Equals("2024-04-23").ShouldBeFalse();

    [Fact]
    public void The_default_is_the_first_day() => default(Date).ShouldBe(Date.MinValue);

    [Theory]
    [InlineData(-1)]
    [InlineData(3_652_059)]
    public void Days_outside_the_calendar_are_refused(int dayNumber) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Date.FromDayNumber(dayNumber));

    [Fact]
    public void A_day_that_no_month_has_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Date.Of(2023, 2, 29));

    private static DateOnly Oracle(Date date) => DateOnly.FromDayNumber(date.DayNumber);

    private static void ShouldMoveAlike(Func<Date> ours, Func<DateOnly> theirs)
    {
        int? expected;
        try
        {
            expected = theirs().DayNumber;
        }
        catch (ArgumentOutOfRangeException)
        {
            expected = null;
        }

        if (expected is { } dayNumber)
        {
            ours().DayNumber.ShouldBe(dayNumber);
        }
        else
        {
            Should.Throw<OverflowException>(() => ours());
        }
    }

    private static string Edit(string text, int place, string edit, bool replaces) =>
        replaces && place < text.Length ? text.Remove(place, 1).Insert(place, edit) : text.Insert(place, edit);
}
