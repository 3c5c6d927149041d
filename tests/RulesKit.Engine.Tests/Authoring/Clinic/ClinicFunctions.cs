using RulesKit.Language.Functions;

namespace RulesKit.Engine.Tests.Authoring.Clinic;

public static class ClinicFunctions
{
    [RuleFunction]
    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    public static bool IsHoliday(DateOnly day) => day is { Month: 12, Day: 25 };
}
