using System.Collections.Immutable;
using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;
using RulesKit.Language.Types;

namespace RulesKit.Tests.Shops;

/// <summary>A small plan with every kind of member that the language knows, in every shape that CLR types may give it.</summary>
[CurrencyMember("currency")]
internal sealed record Shop
{
    [PlanRole(PlanRole.PlanId)]
    public required string Id { get; init; }

    [PlanRole(PlanRole.AsOf)]
    public DateOnly? AsOf { get; init; }

    [PlanRole(PlanRole.Currency)]
    public required string Currency { get; init; }

    public required Span Years { get; init; }

    public string? Title { get; init; }

    public long? Limit { get; init; }

    [Unit("money")]
    public decimal? Budget { get; init; }

    public required List<Team> Teams { get; init; }

    public required IReadOnlyList<Product> Products { get; init; }

    public Row[]? Rows { get; init; }

    public ImmutableArray<Happening>? Events { get; init; }

    public sealed record Span
    {
        [PlanRole(PlanRole.HorizonStart)]
        public required Period First { get; init; }

        [PlanRole(PlanRole.HorizonEnd)]
        public required Period Last { get; init; }
    }

    [ItemKey("id")]
    public sealed record Team
    {
        public required string Id { get; init; }

        public string? Lead { get; init; }

        public required Stage Stage { get; init; }

        public int? Rank { get; init; }

        public Seat? Seat { get; init; }
    }

    public sealed record Seat
    {
        public required string City { get; init; }

        public long? Floor { get; init; }
    }

    [ItemKey("id")]
    public sealed record Product
    {
        public required string Id { get; init; }

        [ReferenceTo("/teams")]
        public required string Team { get; init; }

        [ReferenceTo("/teams")]
        public string? Partner { get; init; }

        public bool? IsNew { get; init; }
    }

    [DatedBy("period")]
    [CurrencyMember("currency")]
    public sealed record Row
    {
        [ReferenceTo("/products")]
        public required string Product { get; init; }

        [ReferenceTo("/products")]
        public string? Successor { get; init; }

        public Period? Period { get; init; }

        [Unit("money")]
        public required decimal Cost { get; init; }

        [Unit("money")]
        public decimal? Amount { get; init; }

        public long? Units { get; init; }

        public decimal? Share { get; init; }

        public bool? IsFinal { get; init; }

        public string? Market { get; init; }

        public string? Currency { get; init; }

        public IReadOnlyList<string>? Tags { get; init; }

        public ImmutableArray<int>? Sizes { get; init; }
    }

    [DatedBy("day")]
    public sealed record Happening
    {
        public DateOnly? Day { get; init; }

        public Stage? Kind { get; init; }

        [ReferenceTo("/products")]
        public required string[] Products { get; init; }

        public List<decimal>? Scores { get; init; }

        public IReadOnlyList<DateOnly>? Reminders { get; init; }

        public IReadOnlyList<Stage>? Stages { get; init; }

        public bool[]? Marks { get; init; }

        public Seat? Place { get; init; }
    }

    public enum Stage
    {
        Early,
        Grown,

        [JsonName("shut-down")]
        Closed,
    }
}
