using RulesKit.Language.Types;

namespace RulesKit.Engine.Tests.Authoring.Clinic;

/// <summary>Rosters to check: one where everything is said, and ways to change it.</summary>
internal static class Rosters
{
    /// <summary>Two wards, three nurses, four shifts, three months; nothing is left out.</summary>
    public static Roster Complete { get; } =
        new()
        {
            Id = "spring",
            AsOf = new DateOnly(2026, 3, 1),
            Months = new Months { First = Period.Month(2026, 3), Last = Period.Month(2026, 5) },
            Wards =
            [
                new()
                {
                    Code = "icu",
                    Name = "Intensive care",
                    Beds = 6,
                    Intensive = true,
                },
                new()
                {
                    Code = "ent",
                    Name = "Ear, nose, throat",
                    Beds = 20,
                    Intensive = false,
                },
            ],
            Nurses =
            [
                Nurse("ada", Grade.HeadNurse, 2010, "icu", "ent"),
                Nurse("ben", Grade.Registered, 2020, "ent"),
                Nurse("cem", Grade.Trainee, 2026, "ent"),
            ],
            Shifts =
            [
                Shift("a", "icu", "ada", new(2026, 3, 2), ShiftKind.Early, 8m, 4),
                Shift("b", "ent", "ben", new(2026, 3, 31), ShiftKind.Late, 7.5m, 9),
                Shift("c", "ent", "cem", new(2026, 4, 1), ShiftKind.Night, 10.25m, 12),
                Shift("d", "icu", "ada", new(2026, 5, 30), ShiftKind.Night, 12m, 5),
            ],
            Staffings = [Staffing("ent", 3, 5, 4), Staffing("ent", 4, 5, 6), Staffing("ent", 5, 6, 6)],
        };

    private static Nurse Nurse(string id, Grade grade, int since, params string[] wards) =>
        new()
        {
            Id = id,
            Grade = grade,
            Wards = wards,
            Languages = ["en", "de"],
            Since = new DateOnly(since, 1, 15),
        };

    private static Shift Shift(
        string id,
        string ward,
        string nurse,
        DateOnly day,
        ShiftKind kind,
        decimal hours,
        int patients
    ) =>
        new()
        {
            Id = id,
            Ward = ward,
            Nurse = nurse,
            Day = day,
            Kind = kind,
            Before = ShiftKind.Early,
            Hours = hours,
            Pay = hours * 31.5m,
            Patients = patients,
            Visits = patients / 2,
            Approved = patients < 10,
            Signed = day.AddDays(-3),
            Remark = $"Shift {id}",
            Breaks = [15, 30, patients],
        };

    private static Staffing Staffing(string ward, int month, long needed, long rostered) =>
        new()
        {
            Ward = ward,
            Month = Period.Month(2026, month),
            Needed = needed,
            Rostered = rostered,
            Cost = rostered * 4000.5m,
        };
}
