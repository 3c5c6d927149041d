using RulesKit.Engine.Tests.Authoring.Clinic;
using RulesKit.Language.Types;
using static RulesKit.Engine.Tests.Authoring.LambdaExample;

#pragma warning disable CA1826, CA1866, MA0005 // The lambdas stand here because they are refused.
namespace RulesKit.Engine.Tests.Authoring;

/// <summary>What lambdas of rules may not say, and what the message names. The guide's table is made of these.</summary>
internal static class RefusedLambdas
{
    private static readonly string[] Known = ["icu"];

    private static decimal Threshold { get; } = 8m;

    public static IReadOnlyList<LambdaExample> All { get; } = Make("icu", ["icu"]);

    private static IReadOnlyList<LambdaExample> Make(string ward, List<string> wards) =>
        [
            Of(s => s.Ward == ward, "a captured value, 'ward' (MemberAccess)"),
            Of(s => wards.Contains(s.Ward), "a captured value, 'wards' (MemberAccess)"),
            Of(s => ward.Length == s.Patients, "a captured value, 'ward.Length' (MemberAccess)"),
            Of(s => s.Hours > Threshold, "a static value, 'RefusedLambdas.Threshold' (MemberAccess)"),
            Of(s => Known.Contains(s.Ward), "a static value, 'RefusedLambdas.Known' (MemberAccess)"),
            Of(
                s => s.Day < DateOnly.FromDayNumber(s.Patients),
                "a call of DateOnly.FromDayNumber, 'DateOnly.FromDayNumber(s.Patients)' (Call)"
            ),
            Of(
                s => ClinicFunctions.IsHoliday(s.Day),
                "a call of ClinicFunctions.IsHoliday, 'ClinicFunctions.IsHoliday(s.Day)' (Call)"
            ),
            Of(s => Math.Abs(s.Hours) > 8m, "a call of Math.Abs, 'Math.Abs(s.Hours)' (Call)"),
            Of(
                s => s.Remark!.StartsWith("a"),
                "a StartsWith that asks the culture, 's.Remark.StartsWith(\"a\")' (Call)"
            ),
            Of(s => s.Ward.Equals("ICU", StringComparison.OrdinalIgnoreCase), "the text operation Equals in this form"),
            Of(
                s => string.Compare(s.Ward, "icu", StringComparison.Ordinal) < 0,
                "the text operation Compare in this form"
            ),
            Of(s => string.IsNullOrEmpty(s.Remark), "the text operation IsNullOrEmpty in this form"),
            Of(s => s.Remark + "!" == "a!", "'+' on String, 's.Remark + \"!\"' (Add)"),
            Of(s => s.Remark![0] == 'a', "a conversion from Char to Int32, '(int)s.Remark.get_Chars(0)' (Convert)"),
            Of(s => s.Breaks![0] > 3, "a call of IReadOnlyList<int>.get_Item, 's.Breaks.get_Item(0)' (Call)"),
            Of(s => s.Breaks!.Average() > 3, "Average of Double, 's.Breaks.Average()' (Call)"),
            Of(s => (double)s.Hours > 3.5, "a conversion from Decimal to Double, '(double)s.Hours' (Convert)"),
            Of(s => (int)s.Hours > 3, "a conversion from Decimal to Int32, '(int)s.Hours' (Convert)"),
            Of(s => (int)s.Visits!.Value > 3, "a conversion from Int64 to Int32"),
            Of(s => (int)s.Kind + 1 > 3, "a conversion from ShiftKind to Int32, 's.Kind' (Convert)"),
            Of(s => s.Kind > ShiftKind.Early, "a conversion from ShiftKind to Int32, 's.Kind' (Convert)"),
            Of(s => (s.Patients & 1) == 0, "an operator that always asks both sides, 's.Patients & 1' (And)"),
            Of(s => s.Patients > 1 & s.Hours > 1m, "an operator that always asks both sides"),
            Of(s => s.Patients > 1 ^ s.Hours > 1m, "this operator, '(s.Patients > 1) ^ (s.Hours > 1m)' (ExclusiveOr)"),
            Of(s => ~s.Patients < 0, "this operator"),
            Of(s => s.Patients << 1 > 8, "this operator, 's.Patients << 1' (LeftShift)"),
            Of(
                s => s.Day.DayOfWeek == DayOfWeek.Sunday,
                "the member DateOnly.DayOfWeek, 's.Day.DayOfWeek' (MemberAccess)"
            ),
            Of(s => s.Day.DayNumber > 5, "the member DateOnly.DayNumber"),
            Of(
                s => s.Day > new DateOnly(s.Patients, 1, 1),
                "a date or period of computed parts, 'new DateOnly(s.Patients, 1, 1)' (New)"
            ),
            Of(s => s.Day > new DateOnly(2026, 2, 30), "a day that does not exist"),
            Of(s => Period.Quarter(2026, 5).Contains(Date.Of(2026, 1, 1)), "a period that does not exist"),
            Of(s => (object)s.Ward == (object)"icu", "a comparison of Object"),
            Of(
                s =>
                    s
                    == new Shift
                    {
                        Id = "",
                        Ward = "",
                        Day = default,
                        Kind = default,
                        Hours = 0,
                        Patients = 0,
                    },
                "a comparison of Shift"
            ),
            Of(s => new[] { "a", s.Ward }.Any(t => t == "a"), "a list made on the spot"),
            Of(s => Array.Empty<string>().Contains(s.Ward), "a call of Array.Empty"),
            Of(s => new string[] { }.Contains(s.Ward), "a list that holds nothing"),
            Of(s => s.Breaks!.Where((b, i) => i > 0).Any(), "a lambda with an index, '(b, i) => i > 0' (Lambda)"),
            Of(s => s.Breaks!.FirstOrDefault() == 3, "the LINQ operation FirstOrDefault in this form"),
            Of(s => s.Breaks!.Any(int.IsPositive), "a function that is no lambda"),
            Of(s => s.Ward.Any(c => c == 'a'), "the characters of a text"),
            Of(s => s.ToString() == "a", "a call of object.ToString"),
            Of(s => ((object)s.Id) is string, "this kind of expression"),
            With((s, c) => c.Constant<string>(s.Ward) == "icu", "a name that is not written out"),
            With((s, c) => c.Constant<string>("plan.Id") == "icu", "a name that is not written out"),
            With(
                (s, c) => c.Constant<long>("ward") == 3,
                "a constant under a wrong type, 'c.Constant<long>(\"ward\")' (Call)"
            ),
            With((s, c) => c.Constant<long>("rate") / 2 == 3, "a constant under a wrong type"),
            With((s, c) => c.Follow<Nurse>(s.Ward).Id == "ada", "a reference followed to a wrong type"),
            With(
                (s, c) => c.Follow<Ward>(s.Id).Beds == 1,
                "following what is no reference, 'c.Follow<Ward>(s.Id)' (Call)"
            ),
            With((s, c) => c.Follow<Nurse>(s.Nurse).Display == "ada", "a member that no plan holds"),
            With((s, c) => c.Plan.Nurses!.OrderBy(n => n.Id).First().Id == "ada", "an order of String in this form"),
            With((s, c) => c.Plan.Nurses!.OrderBy(n => n.Grade).First().Id == "ada", "an order of Grade in this form"),
            With((s, c) => c == null, "the context by itself"),
        ];
}
