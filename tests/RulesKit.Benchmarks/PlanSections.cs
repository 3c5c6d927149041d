using RulesKit.Language.Types;
using RulesKit.Planning;

namespace RulesKit.Benchmarks;

/// <summary>The lists of one compliant plan.</summary>
internal sealed class PlanSections(Random random, int[] years)
{
    private const string Cars = "automobiles";
    private const string Phones = "smartphones";
    private static readonly string[] Makers = ["Toyota", "Volvo", "Tesla", "Volkswagen", "Li Auto"];
    private static readonly string[] PremiumMakers = ["Mercedes-Benz", "BMW", "Audi"];

    public static List<Business> Businesses() =>
        [
            NewBusiness(Cars, BusinessStage.New, 1),
            NewBusiness("operating-system", BusinessStage.Established, 1),
            NewBusiness("ai", BusinessStage.New, 1),
            NewBusiness(Phones, BusinessStage.Established, 2),
            NewBusiness("home-devices", BusinessStage.Established, 3),
        ];

    public List<Product> Products() =>
        [
            NewProduct("su7", Cars),
            .. Many(0, 2, i => NewProduct(Number("car", i), Cars)),
            .. Many(1, 3, i => NewProduct(Number("phone", i), Phones)),
        ];

    public List<Initiative> Initiatives() =>
        Many(
            4,
            12,
            i => new Initiative
            {
                Id = Number("initiative", i),
                Name = "Initiative",
                Business = i % 3 == 0 ? Phones : Cars,
                Priority = i % 3 == 0 ? 2 : 1,
                Owner = "Somebody",
                Start = Day(2024),
            }
        );

    public List<Launch> Launches(List<Product> products) =>
        [
            .. products.Select(p => NewLaunch(p, "CN", Day(years[random.Next(years.Length)]))),
            .. products.Where(p => p.Business == Phones).Select(p => NewLaunch(p, "FR", Day(2025))),
        ];

    public List<Volume> Volumes(List<Product> products) =>
        [.. products.SelectMany(p => years.SelectMany(y => Periods(y).Select(period => NewVolume(p, period))))];

    public List<Financial> Financials(List<Product> products, List<Volume> volumes) =>
        [
            .. products.SelectMany(p => years.Select(y => NewFinancial(p, y, volumes))),
            new Financial
            {
                Business = Phones,
                Period = Period.Year(2024),
                Basis = Basis.Plan,
                SalesSpending = random.Next(1, 9) * 100_000_000m,
            },
        ];

    public List<PriceMove> PriceMoves() =>
        Many(
            0,
            3,
            i => new PriceMove
            {
                Id = Number("move", i),
                Product = "su7",
                Market = "CN",
                Date = new DateOnly(2025, 5, 10),
                Amount = i % 2 == 0 ? -10_000 : 5_000,
            }
        );

    public List<ProductImprovement> Improvements() =>
        [
            new()
            {
                Id = "city",
                Product = "su7",
                Name = "City navigation",
                Date = new DateOnly(2025, 4, 2),
            },
            .. Many(
                1,
                6,
                i => new ProductImprovement
                {
                    Id = Number("improvement", i),
                    Product = "su7",
                    Name = "Improvement",
                    Date = Day(years[random.Next(years.Length)]),
                }
            ),
        ];

    public List<Capability> Capabilities() =>
        [
            NewCapability("smart-driving", "Dr. Ye", 1_500),
            .. Many(1, 4, i => NewCapability(Number("capability", i), "Somebody", 300)),
        ];

    public List<Investment> Investments() =>
        [
            NewInvestment("operating-system", Period.Year(2023), 2_100),
            NewInvestment(Cars, Period.HalfYear(2024, 1), 4_600),
            NewInvestment(Cars, Period.HalfYear(2024, 2), 5_200 + random.Next(200)),
            NewInvestment("ai", Period.Year(2024), 1_400 + random.Next(100)),
            .. years.Select(y => NewInvestment("operating-system", Period.Year(y), 2_700 + random.Next(500))),
            .. years.Select(y => NewInvestment(Phones, Period.Year(y), 3_000 + random.Next(900))),
            .. years.Skip(1).Select(y => NewInvestment(Cars, Period.Year(y), 9_000 + random.Next(5_000))),
        ];

    public List<Supplier> Suppliers(List<Product> products) =>
        Many(
            6,
            18,
            i => new Supplier
            {
                Id = Number("supplier", i),
                Name = "Supplier",
                Tier = i % 4 == 3 ? 2 : 1,
                Products = [.. Many(0, 2, _ => products[random.Next(products.Count)].Id).Append("su7").Distinct()],
                AlsoSupplies = [Makers[random.Next(Makers.Length)], i % 5 == 4 ? "Toyota" : Pick(PremiumMakers)],
                Supplies =
                    i % 3 == 0
                        ? [new CapabilitySupply { Capability = "smart-driving", Component = SupplyComponent.Chips }]
                        : [],
            }
        );

    public static List<Gate> Gates() =>
        [
            NewGate(GateKind.Quality, new DateOnly(2024, 12, 31)),
            NewGate(GateKind.Delivery, new DateOnly(2025, 6, 30)),
            NewGate(GateKind.Service, new DateOnly(2026, 3, 31)),
        ];

    public List<Milestone> Milestones() =>
        [
            NewMilestone("carries-itself", MilestoneKind.Success, new DateOnly(2026, 12, 31)),
            .. Many(1, 5, i => NewMilestone(Number("milestone", i), MilestoneKind.Production, Day(2025))),
        ];

    public List<Ambition> Ambitions() =>
        [
            new()
            {
                Id = "top-five",
                Business = Cars,
                Kind = AmbitionKind.GlobalRank,
                Target = random.Next(3, 6),
                Date = new DateOnly(2042, 12, 31),
            },
            .. Many(
                0,
                3,
                i => new Ambition
                {
                    Id = Number("ambition", i),
                    Business = Cars,
                    Kind = AmbitionKind.AnnualDeliveries,
                    Target = 500_000,
                    Date = Day(2029),
                }
            ),
        ];

    public List<KeyMeasure> KeyMeasures() =>
        [
            .. years.Select((y, i) => NewMeasure("interventions-per-1000-km", y, 5m - (i * 0.5m))),
            .. years.Select(y => NewMeasure("service-points", y, random.Next(100, 400))),
        ];

    private static Business NewBusiness(string id, BusinessStage stage, long priority) =>
        new()
        {
            Id = id,
            Name = id,
            Stage = stage,
            Priority = priority,
        };

    private static Product NewProduct(string id, string business) =>
        new()
        {
            Id = id,
            Name = id,
            Business = business,
        };

    private static Launch NewLaunch(Product product, string market, DateOnly date) =>
        new()
        {
            Id = $"{product.Id}-{market.ToLowerInvariant()}",
            Product = product.Id,
            Market = market,
            Date = date,
        };

    private Volume NewVolume(Product product, Period period)
    {
        var deliveries =
            (product.Id == "su7" ? 9_000 + random.Next(4_000) : random.Next(1, 9_000)) * (long)period.Months;
        return new Volume
        {
            Product = product.Id,
            Market = "CN",
            Period = period,
            Basis = Basis.Plan,
            Orders = deliveries + random.Next(5_000),
            Deliveries = deliveries,
            Capacity = deliveries + random.Next(2_000),
        };
    }

    private Financial NewFinancial(Product product, int year, List<Volume> volumes)
    {
        var period = Period.Year(year);
        var cars = volumes.Where(v => v.Product == product.Id && period.Contains(v.Period)).Sum(v => v.Deliveries ?? 0);
        var revenue = cars * 220_000m;
        var isFirstYear = year == 2024;
        return new Financial
        {
            Business = product.Business,
            Product = product.Id,
            Market = "CN",
            Period = period,
            Basis = Basis.Plan,
            Revenue = revenue,
            Cost = decimal.Round(revenue * (isFirstYear ? 0.93m : 0.85m + (random.Next(20) / 100m))),
            SalesSpending = decimal.Round(revenue / 20),
        };
    }

    private Capability NewCapability(string id, string owner, int engineers) =>
        new()
        {
            Id = id,
            Name = id,
            Owner = owner,
            DataOwner = owner,
            Periods =
            [
                .. years.Select(
                    (y, i) =>
                        new CapabilityPeriod
                        {
                            Period = Period.Year(y),
                            Basis = Basis.Plan,
                            InHouseShare = 1.00m,
                            Budget = 1_500_000_000m + (i * 100_000_000m) + random.Next(90_000_000),
                            ResearchSpending = 1_100_000_000m + (i * 100_000_000m) + random.Next(90_000_000),
                            Engineers = engineers + (i * 500) + random.Next(100),
                        }
                ),
            ],
        };

    private static Investment NewInvestment(string business, Period period, int millions) =>
        new()
        {
            Business = business,
            Period = period,
            Basis = Basis.Plan,
            Amount = millions * 1_000_000m,
        };

    private static Gate NewGate(GateKind kind, DateOnly due) =>
        new()
        {
            Id = $"car-{kind}".ToLowerInvariant(),
            Business = Cars,
            Kind = kind,
            Owner = "Somebody",
            Due = due,
        };

    private static Milestone NewMilestone(string id, MilestoneKind kind, DateOnly date) =>
        new()
        {
            Id = id,
            Business = Cars,
            Kind = kind,
            Name = id,
            Date = date,
        };

    private static KeyMeasure NewMeasure(string measure, int year, decimal value) =>
        new()
        {
            Measure = measure,
            Period = Period.Year(year),
            Basis = Basis.Plan,
            Value = value,
        };

    private IEnumerable<Period> Periods(int year) =>
        random.Next(4) switch
        {
            0 => [Period.Quarter(year, 1), Period.Quarter(year, 2), Period.Quarter(year, 3), Period.Quarter(year, 4)],
            1 => [Period.HalfYear(year, 1), Period.HalfYear(year, 2)],
            _ => [Period.Year(year)],
        };

    private DateOnly Day(int year) => new DateOnly(year, 1, 1).AddDays(random.Next(365));

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];

    private List<T> Many<T>(int least, int most, Func<int, T> make) =>
        [.. Enumerable.Range(0, random.Next(least, most + 1)).Select(make)];

    private static string Number(string name, int number) => FormattableString.Invariant($"{name}-{number}");
}
