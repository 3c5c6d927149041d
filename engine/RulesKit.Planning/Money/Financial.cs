using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;
using RulesKit.Language.Types;

namespace RulesKit.Planning;

/// <summary>
/// Money of one business, product and market in one period. A row without product or without market holds what
/// belongs to no single product or market; it is no total of other rows. Tell each period once: the year or its
/// parts, not both.
/// </summary>
[ItemKey("business", "product", "market", "period")]
[DatedBy("period")]
[CurrencyMember("currency")]
public sealed record Financial
{
    /// <summary>Id of the business that the money belongs to.</summary>
    [ReferenceTo("/businesses")]
    public required string Business { get; init; }

    /// <summary>Id of the product; absent where the money belongs to no single product.</summary>
    [ReferenceTo("/products")]
    public string? Product { get; init; }

    /// <summary>
    /// The market where the money is earned or spent: ISO 3166 code of two capital letters; absent where it is not
    /// known or not one market.
    /// </summary>
    [TextPattern("^[A-Z]{2}$")]
    public string? Market { get; init; }

    /// <summary>
    /// The period of the figures: a year 2027, half-year 2027-H1, quarter 2027-Q2 or month 2027-04.
    /// </summary>
    public required Period Period { get; init; }

    /// <summary>
    /// Where the figures come from: actual (it happened), forecast (it is expected) or plan (it is intended). A
    /// planner moves no actual figure.
    /// </summary>
    public required Basis Basis { get; init; }

    /// <summary>Sales revenue of the period in full units of the currency, 0 or more.</summary>
    [Unit("money"), Step("1"), Bounds(Minimum = "0"), MeasuredAs(Measure.Flow)]
    public decimal? Revenue { get; init; }

    /// <summary>
    /// What the pieces sold in the period cost to make and hand over, in full units of the currency, 0 or more; sales
    /// spending and research are not in it.
    /// </summary>
    [Unit("money"), Step("1"), Bounds(Minimum = "0"), MeasuredAs(Measure.Flow)]
    public decimal? Cost { get; init; }

    /// <summary>
    /// Share of revenue left after cost of sales, at most 1, below 0 for a loss; 0.10 is ten percent. Leave it out
    /// where revenue and cost are given.
    /// </summary>
    [Unit("share"), Step("0.001"), Bounds(Maximum = "1"), MeasuredAs(Measure.Average)]
    public decimal? GrossMargin { get; init; }

    /// <summary>Why the gross margin lies where it lies, for those who would expect another.</summary>
    [TextLength(Minimum = 1)]
    public string? MarginExplanation { get; init; }

    /// <summary>
    /// Money spent in the period to sell (shops, sales staff, advertising), in full units of the currency, 0 or more.
    /// </summary>
    [Unit("money"), Step("1"), Bounds(Minimum = "0"), MeasuredAs(Measure.Flow), Movable]
    public decimal? SalesSpending { get; init; }

    /// <summary>ISO 4217 code of this row's amounts, where it is not the plan's own currency.</summary>
    [TextPattern("^[A-Z]{3}$")]
    public string? Currency { get; init; }

    /// <summary>Anything that a reader should know. Rules do not read it.</summary>
    [TextLength(Minimum = 1)]
    public string? Note { get; init; }
}
