using System.Globalization;

namespace RulesKit.Workflows.Members;

/// <summary>Members of dates, times and spans of time.</summary>
internal static class DateMembers
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static void AddDateTime(MemberList list)
    {
        AddDateArithmetic(list);
        list.Property<DateTime, int>("Year", d => d.Year);
        list.Property<DateTime, int>("Month", d => d.Month);
        list.Property<DateTime, int>("Day", d => d.Day);
        list.Property<DateTime, int>("Hour", d => d.Hour);
        list.Property<DateTime, int>("Minute", d => d.Minute);
        list.Property<DateTime, int>("Second", d => d.Second);
        list.Property<DateTime, int>("Millisecond", d => d.Millisecond);
        list.Property<DateTime, int>("DayOfYear", d => d.DayOfYear);
        list.Property<DateTime, long>("Ticks", d => d.Ticks);
        list.Property<DateTime, DayOfWeek>("DayOfWeek", d => d.DayOfWeek);
        list.Property<DateTime, DateTime>("Date", d => d.Date);
        list.Property<DateTime, TimeSpan>("TimeOfDay", d => d.TimeOfDay);
        list.Property<DateTime, DateTimeKind>("Kind", d => d.Kind);
    }

    private static void AddDateArithmetic(MemberList list)
    {
        list.Call<DateTime, double, DateTime>("AddDays", (d, n) => d.AddDays(n));
        list.Call<DateTime, double, DateTime>("AddHours", (d, n) => d.AddHours(n));
        list.Call<DateTime, double, DateTime>("AddMinutes", (d, n) => d.AddMinutes(n));
        list.Call<DateTime, double, DateTime>("AddSeconds", (d, n) => d.AddSeconds(n));
        list.Call<DateTime, double, DateTime>("AddMilliseconds", (d, n) => d.AddMilliseconds(n));
        list.Call<DateTime, long, DateTime>("AddTicks", (d, n) => d.AddTicks(n));
        list.Call<DateTime, int, DateTime>("AddMonths", (d, n) => d.AddMonths(n));
        list.Call<DateTime, int, DateTime>("AddYears", (d, n) => d.AddYears(n));
        list.Call<DateTime, TimeSpan, DateTime>("Add", (d, s) => d.Add(s));
        list.Call<DateTime, DateTime, TimeSpan>("Subtract", (d, x) => d.Subtract(x));
        list.Call<DateTime, TimeSpan, DateTime>("Subtract", (d, x) => d.Subtract(x));
        list.Call<DateTime, DateTime, int>("CompareTo", (d, x) => d.CompareTo(x));
        list.Call<DateTime, DateTime, bool>("Equals", (d, x) => d.Equals(x));
        list.Call<DateTime, string>("ToString", d => d.ToString(Culture));
        list.Call<DateTime, string, string>("ToString", (d, f) => d.ToString(f, Culture));
        list.Call<DateTime, string>("ToShortDateString", d => d.ToString("d", Culture));
        list.Call<DateTime, string>("ToShortTimeString", d => d.ToString("t", Culture));
        list.Call<DateTime, string>("ToLongDateString", d => d.ToString("D", Culture));
        list.Call<DateTime, string>("ToLongTimeString", d => d.ToString("T", Culture));
        list.Call<DateTime, DateTime>("ToUniversalTime", d => d.ToUniversalTime());
        list.Call<DateTime, DateTime>("ToLocalTime", d => d.ToLocalTime());
        list.Call<DateTime, double>("ToOADate", d => d.ToOADate());
    }

    public static void AddDateStatics(MemberList list)
    {
        var date = typeof(DateTime);
        list.Constant(typeof(DateTime), "MinValue", DateTime.MinValue);
        list.Constant(typeof(DateTime), "MaxValue", DateTime.MaxValue);
        list.Constant(typeof(DateTime), "UnixEpoch", DateTime.UnixEpoch);
        list.Whole(date, ".ctor", 3, a => new DateTime(a[0], a[1], a[2]));
        list.Whole(date, ".ctor", 6, a => new DateTime(a[0], a[1], a[2], a[3], a[4], a[5]));
        list.Whole(date, ".ctor", 7, a => new DateTime(a[0], a[1], a[2], a[3], a[4], a[5], a[6]));
        list.Static<long, DateTime>(date, ".ctor", ticks => new DateTime(ticks));
        list.Static<string, DateTime>(date, "Parse", s => DateTime.Parse(s, Culture));

        // Rules have no other culture to name than null.
        list.Static<string, IFormatProvider?, DateTime>(date, "Parse", (s, _) => DateTime.Parse(s, Culture));
        list.Static<string, string, IFormatProvider?, DateTime>(
            date,
            "ParseExact",
            (s, form, _) => DateTime.ParseExact(s, form, Culture)
        );
        list.Static<DateTime, DateTimeKind, DateTime>(date, "SpecifyKind", DateTime.SpecifyKind);
        list.Static<double, DateTime>(date, "FromOADate", DateTime.FromOADate);
        list.Static<DateTime, DateTime, int>(date, "Compare", DateTime.Compare);
        list.Static<int, int, int>(date, "DaysInMonth", DateTime.DaysInMonth);
        list.Static<int, bool>(date, "IsLeapYear", DateTime.IsLeapYear);
        list.Static<DateTime, DateTime, bool>(date, "Equals", DateTime.Equals);
    }

    public static void AddTimeSpan(MemberList list)
    {
        var span = typeof(TimeSpan);
        list.Property<TimeSpan, int>("Days", s => s.Days);
        list.Property<TimeSpan, int>("Hours", s => s.Hours);
        list.Property<TimeSpan, int>("Minutes", s => s.Minutes);
        list.Property<TimeSpan, int>("Seconds", s => s.Seconds);
        list.Property<TimeSpan, int>("Milliseconds", s => s.Milliseconds);
        list.Property<TimeSpan, long>("Ticks", s => s.Ticks);
        list.Property<TimeSpan, double>("TotalDays", s => s.TotalDays);
        list.Property<TimeSpan, double>("TotalHours", s => s.TotalHours);
        list.Property<TimeSpan, double>("TotalMinutes", s => s.TotalMinutes);
        list.Property<TimeSpan, double>("TotalSeconds", s => s.TotalSeconds);
        list.Property<TimeSpan, double>("TotalMilliseconds", s => s.TotalMilliseconds);
        list.Constant(span, "Zero", TimeSpan.Zero);
        list.Constant(span, "MinValue", TimeSpan.MinValue);
        list.Constant(span, "MaxValue", TimeSpan.MaxValue);
        list.Call<TimeSpan, TimeSpan, TimeSpan>("Add", (s, x) => s.Add(x));
        list.Call<TimeSpan, TimeSpan, TimeSpan>("Subtract", (s, x) => s.Subtract(x));
        list.Call<TimeSpan, TimeSpan>("Duration", s => s.Duration());
        list.Call<TimeSpan, TimeSpan>("Negate", s => s.Negate());
        list.Call<TimeSpan, TimeSpan, int>("CompareTo", (s, x) => s.CompareTo(x));
        list.Call<TimeSpan, TimeSpan, bool>("Equals", (s, x) => s.Equals(x));
        list.Call<TimeSpan, string>("ToString", s => s.ToString("c", Culture));
        list.Call<TimeSpan, string, string>("ToString", (s, f) => s.ToString(f, Culture));
        list.Whole(span, ".ctor", 3, a => new TimeSpan(a[0], a[1], a[2]));
        list.Whole(span, ".ctor", 4, a => new TimeSpan(a[0], a[1], a[2], a[3]));
        list.Whole(span, ".ctor", 5, a => new TimeSpan(a[0], a[1], a[2], a[3], a[4]));
        list.Static<long, TimeSpan>(span, ".ctor", ticks => new TimeSpan(ticks));
        list.Static<double, TimeSpan>(span, "FromDays", TimeSpan.FromDays);
        list.Static<double, TimeSpan>(span, "FromHours", TimeSpan.FromHours);
        list.Static<double, TimeSpan>(span, "FromMinutes", TimeSpan.FromMinutes);
        list.Static<double, TimeSpan>(span, "FromSeconds", TimeSpan.FromSeconds);
        list.Static<double, TimeSpan>(span, "FromMilliseconds", TimeSpan.FromMilliseconds);
        list.Static<long, TimeSpan>(span, "FromTicks", TimeSpan.FromTicks);
        list.Static<string, TimeSpan>(span, "Parse", s => TimeSpan.Parse(s, Culture));
    }

    public static void AddDateTimeOffset(MemberList list)
    {
        list.Property<DateTimeOffset, int>("Year", d => d.Year);
        list.Property<DateTimeOffset, int>("Month", d => d.Month);
        list.Property<DateTimeOffset, int>("Day", d => d.Day);
        list.Property<DateTimeOffset, int>("Hour", d => d.Hour);
        list.Property<DateTimeOffset, int>("Minute", d => d.Minute);
        list.Property<DateTimeOffset, int>("Second", d => d.Second);
        list.Property<DateTimeOffset, int>("DayOfYear", d => d.DayOfYear);
        list.Property<DateTimeOffset, TimeSpan>("TimeOfDay", d => d.TimeOfDay);
        list.Property<DateTimeOffset, DayOfWeek>("DayOfWeek", d => d.DayOfWeek);
        list.Property<DateTimeOffset, DateTime>("Date", d => d.Date);
        list.Property<DateTimeOffset, DateTime>("DateTime", d => d.DateTime);
        list.Property<DateTimeOffset, DateTime>("UtcDateTime", d => d.UtcDateTime);
        list.Property<DateTimeOffset, TimeSpan>("Offset", d => d.Offset);
        list.Call<DateTimeOffset, double, DateTimeOffset>("AddDays", (d, n) => d.AddDays(n));
        list.Call<DateTimeOffset, double, DateTimeOffset>("AddHours", (d, n) => d.AddHours(n));
        list.Call<DateTimeOffset, double, DateTimeOffset>("AddMinutes", (d, n) => d.AddMinutes(n));
        list.Call<DateTimeOffset, int, DateTimeOffset>("AddMonths", (d, n) => d.AddMonths(n));
        list.Call<DateTimeOffset, int, DateTimeOffset>("AddYears", (d, n) => d.AddYears(n));
        list.Call<DateTimeOffset, double, DateTimeOffset>("AddSeconds", (d, n) => d.AddSeconds(n));
        list.Call<DateTimeOffset, DateTimeOffset, TimeSpan>("Subtract", (d, x) => d.Subtract(x));
        list.Call<DateTimeOffset, DateTimeOffset>("ToUniversalTime", d => d.ToUniversalTime());
        list.Call<DateTimeOffset, string>("ToString", d => d.ToString(Culture));
        list.Call<DateTimeOffset, string, string>("ToString", (d, f) => d.ToString(f, Culture));
        list.Constant(typeof(DateTimeOffset), "MinValue", DateTimeOffset.MinValue);
        list.Constant(typeof(DateTimeOffset), "MaxValue", DateTimeOffset.MaxValue);
        list.Static<string, DateTimeOffset>(
            typeof(DateTimeOffset),
            "Parse",
            s => DateTimeOffset.Parse(s, Culture, DateTimeStyles.AssumeUniversal)
        );
    }

    public static void AddDateOnly(MemberList list)
    {
        list.Property<DateOnly, int>("Year", d => d.Year);
        list.Property<DateOnly, int>("Month", d => d.Month);
        list.Property<DateOnly, int>("Day", d => d.Day);
        list.Property<DateOnly, DayOfWeek>("DayOfWeek", d => d.DayOfWeek);
        list.Property<DateOnly, int>("DayOfYear", d => d.DayOfYear);
        list.Property<DateOnly, int>("DayNumber", d => d.DayNumber);
        list.Call<DateOnly, int, DateOnly>("AddDays", (d, n) => d.AddDays(n));
        list.Call<DateOnly, int, DateOnly>("AddMonths", (d, n) => d.AddMonths(n));
        list.Call<DateOnly, int, DateOnly>("AddYears", (d, n) => d.AddYears(n));
        list.Whole(typeof(DateOnly), ".ctor", 3, a => new DateOnly(a[0], a[1], a[2]));
        list.Static<string, DateOnly>(typeof(DateOnly), "Parse", s => DateOnly.Parse(s, Culture));
        list.Static<DateTime, DateOnly>(typeof(DateOnly), "FromDateTime", DateOnly.FromDateTime);
    }

    public static void AddTimeOnly(MemberList list)
    {
        list.Property<TimeOnly, int>("Hour", t => t.Hour);
        list.Property<TimeOnly, int>("Minute", t => t.Minute);
        list.Whole(typeof(TimeOnly), ".ctor", 2, a => new TimeOnly(a[0], a[1]));
        list.Static<string, TimeOnly>(typeof(TimeOnly), "Parse", s => TimeOnly.Parse(s, Culture));
    }
}
