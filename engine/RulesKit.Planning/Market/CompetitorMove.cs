using RulesKit.Language.Models.Clr;

namespace RulesKit.Planning;

/// <summary>A change of a competitor's price that has happened or that the plan reckons with.</summary>
[ItemKey("id")]
[DatedBy("date")]
[CurrencyMember("currency")]
public sealed record CompetitorMove
{
    /// <summary>The move's short name.</summary>
    [TextPattern("^[a-z0-9][a-z0-9-]*$")]
    public required string Id { get; init; }

    /// <summary>The competitor's name.</summary>
    [TextLength(Minimum = 1)]
    public required string Competitor { get; init; }

    /// <summary>The competitor's models whose price changes.</summary>
    [TextLength(Minimum = 1)]
    public IReadOnlyList<string>? Models { get; init; }

    /// <summary>Id of the own product that the move is aimed at.</summary>
    [ReferenceTo("/products")]
    public string? Product { get; init; }

    /// <summary>The market where the price changes: ISO 3166 code of two capital letters.</summary>
    [TextPattern("^[A-Z]{2}$")]
    public required string Market { get; init; }

    /// <summary>The first day of the new price.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Change of the price of one piece in the currency; below 0 is a cut.</summary>
    [Unit("money"), Step("0.01")]
    public required decimal Amount { get; init; }

    /// <summary>ISO 4217 code of this row's amounts, where it is not the plan's own currency.</summary>
    [TextPattern("^[A-Z]{3}$")]
    public string? Currency { get; init; }

    /// <summary>Anything that a reader should know. Rules do not read it.</summary>
    [TextLength(Minimum = 1)]
    public string? Note { get; init; }
}
