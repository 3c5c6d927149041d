using RulesKit.Engine.Authoring;
using RulesKit.Engine.Tests.Authoring.Clinic;
using RulesKit.Language.Types;
using static RulesKit.Engine.Tests.Authoring.LambdaExample;

#pragma warning disable CA1847 // Both forms are shown.
namespace RulesKit.Engine.Tests.Authoring;

/// <summary>What lambdas of rules may say, and what it is in the language. The guide's table is made of these.</summary>
internal static class SupportedLambdas
{
    private const decimal Limit = 9.5m;

    /// <summary>Lambdas that C# can run too.</summary>
    public static IReadOnlyList<LambdaExample> Plain { get; } =
    [
        Of(s => s.Hours <= 12m, "s.Hours <= 12.0"),
        Of(s => s.Hours > Limit, "s.Hours > 9.5"),
        Of(s => s.Patients + 1 < 10 * 2, "s.Patients + 1 < 20"),
        Of(s => -s.Hours < -7.5m, "-s.Hours < -7.5"),
        Of(s => s.Patients - (s.Patients - 3) == 3, "s.Patients - (s.Patients - 3) == 3"),
        Of(s => (s.Patients + 1) * 2 % 3 == 1, "(s.Patients + 1) * 2 % 3 == 1"),
        Of(s => checked(s.Patients * 2) > 8, "s.Patients * 2 > 8"),
        Of(s => (decimal)s.Patients / 2 > 2.4m, "s.Patients / 2.0 > 2.4"),
        Of(s => (decimal)s.Patients / s.Breaks!.Count > 1.5m, "s.Patients * 1.0 / s.Breaks.Count > 1.5"),
        Of(s => s.Hours * s.Patients > 40, "s.Hours * s.Patients > 40.0"),
        Of(s => s.Patients > s.Hours, "s.Patients > s.Hours"),
        Of(s => s.Kind == ShiftKind.Night, "s.Kind == \"overnight\""),
        Of(
            s => s.Kind != ShiftKind.Early && s.Before == ShiftKind.Early,
            "s.Kind != \"early\" && s.Before == \"early\""
        ),
        Of(s => s.Kind == s.Before, "s.Kind == s.Before"),
        Of(s => s.Hours.Equals(8m) || s.Patients > 4, "s.Hours == 8.0 || s.Patients > 4"),
        Of(s => !(s.Patients > 4) || s.Hours < 12m, "!(s.Patients > 4) || s.Hours < 12.0"),
        Of(s => (s.Patients > 4) == (s.Hours > 7m), "(s.Patients > 4) == (s.Hours > 7.0)"),
        Of(s => s.Patients > 4 ? s.Hours > 8m : s.Hours > 4m, "s.Patients > 4 ? s.Hours > 8.0 : s.Hours > 4.0"),
        Of(s => s.Approved == true, "s.Approved == true"),
        Of(s => s.Approved!.Value, "s.Approved"),
        Of(s => s.Approved ?? false, "s.Approved ?? false"),
        Of(s => s.Approved.GetValueOrDefault(), "s.Approved ?? false"),
        Of(s => s.Visits.HasValue, "s.Visits is not null"),
        Of(s => s.Visits == null, "s.Visits is null"),
        Of(s => s.Remark != null, "s.Remark is not null"),
        Of(s => s.Visits >= 2, "s.Visits >= 2"),
        Of(s => s.Visits!.Value + s.Patients > 6, "s.Visits + s.Patients > 6"),
        Of(s => (s.Visits ?? 0) > 2, "(s.Visits ?? 0) > 2"),
        Of(s => s.Pay.GetValueOrDefault(5) > 5m, "(s.Pay ?? 5.0) > 5.0"),
        Of(s => s.Pay / 31.5m == s.Hours, "s.Pay / 31.5 == s.Hours"),
        Of(s => s.Day >= new DateOnly(2026, 3, 31), "s.Day >= Date(\"2026-03-31\")"),
        Of(s => s.Day.AddDays(7) < new DateOnly(2026, 4, 8), "s.Day.AddDays(7) < Date(\"2026-04-08\")"),
        Of(s => s.Day.Year == 2026 && s.Day.Month > 3, "s.Day.Year == 2026 && s.Day.Month > 3"),
        Of(s => s.Signed!.Value.DaysUntil(s.Day) == 3, "s.Signed.DaysUntil(s.Day) == 3"),
        Of(s => s.Day.DayNumber - s.Signed!.Value.DayNumber > 2, "s.Signed.DaysUntil(s.Day) > 2"),
        Of(s => s.Signed < s.Day, "s.Signed < s.Day"),
        Of(s => s.Day.Quarter() == Period.Quarter(2026, 2), "s.Day.Quarter == Period(\"2026-Q2\")"),
        Of(s => Period.Month(2026, 3).Contains(s.Day.ToDate()), "Period(\"2026-03\").Contains(s.Day)"),
        Of(s => Period.Year(2026).Start.ToDateOnly() < s.Day, "Period(\"2026\").Start < s.Day"),
        Of(s => s.Day.ToDate() != Date.Of(2026, 3, 2), "s.Day != Date(\"2026-03-02\")"),
        Of(s => s.Ward == "icu", "s.Ward.Code == \"icu\""),
        Of(s => string.Equals(s.Ward, "icu", StringComparison.Ordinal), "s.Ward.Code == \"icu\""),
        Of(s => s.Ward.Equals("icu", StringComparison.Ordinal), "s.Ward.Code == \"icu\""),
        Of(s => s.Nurse != null, "s.Nurse is not null"),
        Of(
            s => s.Id.Length == 1 && s.Remark!.StartsWith("Shift", StringComparison.Ordinal),
            "s.Id.Length == 1 && s.Remark.StartsWith(\"Shift\")"
        ),
        Of(
            s => s.Remark!.Contains("b") || s.Remark.EndsWith('c'),
            "s.Remark.Contains(\"b\") || s.Remark.EndsWith(\"c\")"
        ),
        Of(
            s => s.Remark!.ToUpperInvariant().Trim() == "SHIFT \"A\"\\",
            "s.Remark.ToUpperInvariant().Trim() == \"SHIFT \\\"A\\\"\\\\\""
        ),
        Of(s => new[] { "icu", "ent" }.Contains(s.Ward), "s.Ward.Code is \"icu\" or \"ent\""),
        Of(s => new[] { 4, 5, -6 }.Contains(s.Patients), "s.Patients is 4 or 5 or -6"),
        Of(s => new[] { ShiftKind.Early, ShiftKind.Late }.Contains(s.Kind), "s.Kind is \"early\" or \"late\""),
        Of(s => new List<decimal> { 8m, 12m }.Contains(s.Hours), "s.Hours is 8.0 or 12.0"),
        Of(s => new[] { 4m, 9m }.Contains(s.Patients), "s.Patients * 1.0 is 4.0 or 9.0"),
        Of(
            s => new[] { s.Patients, 15 }.Contains(s.Breaks!.Count * 5),
            "s.Breaks.Count * 5 == s.Patients || s.Breaks.Count * 5 == 15"
        ),
        Of(s => new[] { new DateOnly(2026, 3, 2) }.Contains(s.Day), "s.Day == Date(\"2026-03-02\")"),
        Of(s => s.Breaks!.Contains(15), "s.Breaks.Contains(15)"),
        Of(s => s.Breaks!.Any() && s.Breaks!.Count > 2, "s.Breaks.Any() && s.Breaks.Count > 2"),
        Of(s => s.Breaks!.All(b => b > 3), "s.Breaks.All(b => b > 3)"),
        Of(s => s.Breaks!.Where(b => b > 10).Sum() == 45, "s.Breaks.Where(b => b > 10).Sum() == 45"),
        Of(s => s.Breaks!.Select(b => (decimal)b).Max() / 4 > 7.4m, "s.Breaks.Select(b => b * 1.0).Max() / 4.0 > 7.4"),
        Of(s => s.Breaks!.Sum(b => (decimal)b) / 2 > 24.9m, "s.Breaks.Sum(b => b) / 2.0 > 24.9"),
        Of(s => s.Breaks!.Average(b => (decimal)b) > 19m, "s.Breaks.Average(b => b) > 19.0"),
        Of(s => s.Breaks!.OrderBy(b => b).First() < 10, "s.Breaks.OrderBy(b => b).First() < 10"),
        Of(
            s => s.Breaks!.OrderByDescending(b => -b).Skip(1).Take(1).Last() > 8,
            "s.Breaks.OrderByDescending(b => -b).Skip(1).Take(1).Last() > 8"
        ),
        Of(s => s.Breaks!.Distinct().Count(b => b < 20) == 2, "s.Breaks.Distinct().Count(b => b < 20) == 2"),
        Of(
            s => s.Breaks!.GroupBy(b => b % 2).Any(g => g.Key == 0 && g.Count() > 1),
            "s.Breaks.GroupBy(b => b % 2).Any(g => g.Key == 0 && g.Count() > 1)"
        ),
        Of(
            s => s.Breaks!.Any(plan => s.Breaks!.Any(@class => @class == plan + 15)),
            "s.Breaks.Any(plan2 => s.Breaks.Any(class2 => class2 == plan2 + 15))"
        ),
        Of(s => ClinicFunctions.IsWeekend(s.Day), "IsWeekend(s.Day)"),
    ];

    /// <summary>Lambdas that ask the context.</summary>
    public static IReadOnlyList<LambdaExample> InContext { get; } =
    [
        With((s, c) => c.Window.Contains(s.Day), "window.Contains(s.Day)"),
        With((s, c) => s.Day >= c.Window.From && s.Day < c.Window.To, "s.Day >= window.From && s.Day < window.To"),
        With((s, c) => s.Signed <= c.AsOf, "s.Signed <= asOf"),
        With((s, c) => s.Ward == c.Constant<string>("ward"), "s.Ward.Code == ward"),
        With((s, c) => c.Constant<IReadOnlyList<string>>("wards").Contains(s.Ward), "wards.Contains(s.Ward.Code)"),
        With((s, c) => c.Constant<string[]>("wards").Contains(s.Ward), "wards.Contains(s.Ward.Code)"),
        With((s, c) => s.Hours / c.Constant<decimal>("longest") > 0.7m, "s.Hours / longest > 0.7"),
        With((s, c) => s.Patients / c.Constant<decimal>("longest") > 0.7m, "s.Patients * 1.0 / longest > 0.7"),
        With((s, c) => s.Pay == s.Hours * c.Constant<decimal>("rate"), "s.Pay == s.Hours * rate"),
        With(
            (s, c) => c.Definition<IEnumerable<Shift>>("night").Any(n => n.Id == s.Id),
            "night.Any(n => n.Id == s.Id)"
        ),
        With((s, c) => s.Hours < c.Definition<decimal>("allHours"), "s.Hours < allHours"),
        With((s, c) => c.Follow<Ward>(s.Ward).Beds > 10, "s.Ward.Beds > 10"),
        With((s, c) => c.Follow<Nurse>(s.Nurse).Grade == Grade.HeadNurse, "s.Nurse.Grade == \"headNurse\""),
        With(
            (s, c) => c.Follow<Nurse>(s.Nurse).Wards.Contains(s.Ward),
            "s.Nurse.Wards.Select(r => r.Code).Contains(s.Ward.Code)"
        ),
        With(
            (s, c) => c.FollowAll<Ward>(c.Follow<Nurse>(s.Nurse).Wards).Any(w => w.Intensive == true),
            "s.Nurse.Wards.Any(w => w.Intensive == true)"
        ),
        With(
            (s, c) => c.Plan.Shifts!.Count(o => o.Nurse == s.Nurse && o.Day == s.Day) == 1,
            "plan.Shifts.Count(o => o.Nurse.Id == s.Nurse.Id && o.Day == s.Day) == 1"
        ),
        With(
            (s, c) => c.Plan.Nurses!.OrderBy(n => n.Id, StringComparer.Ordinal).First().Id != s.Nurse,
            "plan.Nurses.OrderBy(n => n.Id).First().Id != s.Nurse.Id"
        ),
        With(
            (s, c) => c.Plan.Staffings!.At(Period.Month(2026, 3)).Rostered > 3,
            "plan.Staffings.At(Period(\"2026-03\")).Rostered > 3"
        ),
        With(
            (s, c) => c.Plan.Staffings!.Consecutive((a, b) => b.Needed >= a.Needed),
            "plan.Staffings.Consecutive((a, b) => b.Needed >= a.Needed)"
        ),
        With(
            (s, c) => c.Plan.Staffings!.Where(m => m.Month.Overlaps(Period.Quarter(2026, 2))).Sum(m => m.Needed) == 11,
            "plan.Staffings.Where(m => m.Month.Overlaps(Period(\"2026-Q2\"))).Sum(m => m.Needed) == 11"
        ),
        With((s, c) => c.Plan.Shifts!.Any(ward => ward.Id == s.Id), "plan.Shifts.Any(ward2 => ward2.Id == s.Id)"),
    ];
}
