using System.Collections.Immutable;
using RulesKit.Language.Types;

namespace RulesKit.Tests.Shops;

/// <summary>Makes shops at random, with holes wherever the model allows them, or complete ones.</summary>
internal sealed class ShopPlans(int seed, bool isComplete = false)
{
    private readonly Random random = new(seed);

    public Shop Next()
    {
        var teams = Many(1, 4, i => NextTeam($"t{i}"));
        var products = Many(1, 4, i => NextProduct($"p{i}", teams));
        return new Shop
        {
            Id = "shop",
            AsOf = new DateOnly(2024, 6, 1),
            Currency = "EUR",
            Years = new Shop.Span { First = Period.Year(2024), Last = Period.Year(2026) },
            Title = Maybe("north"),
            Limit = MaybeOf(NextLong),
            Budget = MaybeOf(NextDecimal),
            Teams = teams,
            Products = random.Next(2) == 0 ? products : products.AsReadOnly(),
            Rows = IsHole(8) ? null : [.. Many(0, 7, _ => NextRow(products))],
            Events = IsHole(8) ? null : [.. Many(0, 5, _ => NextEvent(products))],
        };
    }

    private Shop.Team NextTeam(string id) =>
        new()
        {
            Id = id,
            Lead = Maybe(Pick("Li", "Mo", "north")),
            Stage = NextStage(),
            Rank = MaybeOf(() => random.Next(-1, 4)),
            Seat = IsHole(3) ? null : NextSeat(),
        };

    private Shop.Seat NextSeat() => new() { City = Pick("Bonn", "Rome", "north"), Floor = MaybeOf(NextLong) };

    private Shop.Product NextProduct(string id, List<Shop.Team> teams) =>
        new()
        {
            Id = id,
            Team = teams[random.Next(teams.Count)].Id,
            Partner = Maybe(teams[random.Next(teams.Count)].Id),
            IsNew = MaybeOf(() => random.Next(2) == 0),
        };

    private Shop.Row NextRow(List<Shop.Product> products) =>
        new()
        {
            Product = products[random.Next(products.Count)].Id,
            Successor = Maybe(products[random.Next(products.Count)].Id),
            Period = IsHole(9) ? null : NextPeriod(),
            Cost = NextDecimal(),
            Amount = MaybeOf(NextDecimal),
            Units = MaybeOf(NextLong),
            Share = MaybeOf(() => random.Next(0, 5) / 4m),
            IsFinal = MaybeOf(() => random.Next(2) == 0),
            Market = Maybe(Pick("CN", "DE", "north")),
            Currency =
                isComplete ? "EUR"
                : random.Next(5) == 0 ? Pick("EUR", "USD")
                : null,
            Tags = IsHole(4) ? null : Many(0, 3, _ => Pick("a", "b", "north")),
            Sizes = IsHole(4) ? null : [.. Many(0, 3, _ => random.Next(-1, 4))],
        };

    private Shop.Happening NextEvent(List<Shop.Product> products) =>
        new()
        {
            Day = IsHole(5) ? null : NextDay(),
            Kind = MaybeOf(NextStage),
            Products = [.. Many(0, 3, _ => products[random.Next(products.Count)].Id)],
            Scores = IsHole(4) ? null : Many(0, 3, _ => NextDecimal()),
            Reminders = IsHole(4) ? null : Many(0, 3, _ => NextDay()).AsReadOnly(),
            Stages = IsHole(4) ? null : Many(0, 3, _ => NextStage()),
            Marks = IsHole(4) ? null : [.. Many(0, 3, _ => random.Next(2) == 0)],
            Place = IsHole(3) ? null : NextSeat(),
        };

    private DateOnly NextDay() =>
        new(random.Next(2023, 2028), Pick(1, 4, 6, 12), random.Next(12) == 0 ? 1 : Pick(1, 22, 23, 30));

    private Period NextPeriod() =>
        random.Next(4) switch
        {
            0 => Period.Quarter(random.Next(2024, 2027), random.Next(1, 5)),
            1 => Period.Month(random.Next(2024, 2027), Pick(1, 4, 6)),
            _ => Period.Year(random.Next(2023, 2028)),
        };

    private Shop.Stage NextStage() => Pick(Shop.Stage.Early, Shop.Stage.Grown, Shop.Stage.Closed);

    private long NextLong() => random.Next(30) == 0 ? Pick(long.MaxValue, long.MinValue) : random.Next(-2, 6);

    private decimal NextDecimal() =>
        random.Next(30) == 0 ? 9_999_999_999_999_999_999_999_999_999m : random.Next(-4, 12) / 2m;

    private bool IsHole(int oneIn) => !isComplete && random.Next(oneIn) == 0;

    private T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];

    private string? Maybe(string text) => IsHole(4) ? null : text;

    private T? MaybeOf<T>(Func<T> next)
        where T : struct => IsHole(4) ? null : next();

    private List<T> Many<T>(int least, int most, Func<int, T> next) =>
        [.. Enumerable.Range(0, random.Next(least, most + 1)).Select(next)];
}
