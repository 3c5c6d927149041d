using RulesKit.Language.Types;

namespace RulesKit.Benchmarks.Handwritten;

/// <summary>The constants of the rule set.</summary>
internal static class Strategy
{
    public const string Domestic = "CN";
    public const string Yuan = "CNY";
    public const string Cars = "automobiles";
    public const string OperatingSystem = "operating-system";
    public const string Su7 = "su7";
    public const string SmartDriving = "smart-driving";
    public const string SafetyMeasure = "interventions-per-1000-km";
    public const long KnownOrders = 70_000;
    public const long DeliveryTarget = 100_000;
    public const decimal AbsurdLoss = 100_000m;
    public const decimal SmartDrivingBudget = 1_500_000_000m;
    public const decimal LeastNewInvestment = 11_000_000_000m;
    public const decimal MostNewInvestment = 12_000_000_000m;

    public static readonly Period Year2023 = Period.Year(2023);
    public static readonly Period Year2024 = Period.Year(2024);
    public static readonly Date HomeFrom = Date.Of(2024, 4, 23);
    public static readonly Date HomeTo = Date.Of(2027, 4, 23);
    public static readonly DateOnly TopFiveFrom = new(2039, 4, 23);
    public static readonly DateOnly TopFiveTo = new(2044, 4, 23);
    public static readonly long DaysOf2023 = Year2023.Start.DaysUntil(Year2023.End);
    public static readonly long DaysOf2024 = Year2024.Start.DaysUntil(Year2024.End);

    public static bool IsCoreBusiness(string business) => business is Cars or OperatingSystem or "ai";

    public static bool IsPremiumMaker(string maker) => maker is "Mercedes-Benz" or "BMW" or "Audi";
}
