using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;
using RulesKit.Language.Types;

namespace RulesKit.Planning;

/// <summary>
/// Orders, deliveries and capacity of one product in one market in one period. Tell each period once: the year or its
/// parts, not both.
/// </summary>
[ItemKey("product", "market", "period")]
[DatedBy("period")]
public sealed record Volume
{
    /// <summary>Id of the product.</summary>
    [ReferenceTo("/products")]
    public required string Product { get; init; }

    /// <summary>
    /// The market of sale: ISO 3166 code of two capital letters. CN is mainland China; HK, MO and TW stand for
    /// themselves.
    /// </summary>
    [TextPattern("^[A-Z]{2}$")]
    public required string Market { get; init; }

    /// <summary>
    /// The period of the figures: a year 2027, half-year 2027-H1, quarter 2027-Q2 or month 2027-04.
    /// </summary>
    public required Period Period { get; init; }

    /// <summary>
    /// Where the figures come from: actual (it happened), forecast (it is expected) or plan (it is intended). A
    /// planner moves no actual figure.
    /// </summary>
    public required Basis Basis { get; init; }

    /// <summary>Binding (locked) orders taken in the period, less those cancelled in it; pieces, 0 or more.</summary>
    [Unit("units"), Step("1"), Bounds(Minimum = "0"), MeasuredAs(Measure.Flow)]
    public long? Orders { get; init; }

    /// <summary>Pieces handed over to buyers in the period, 0 or more.</summary>
    [Unit("units"), Step("1"), Bounds(Minimum = "0"), MeasuredAs(Measure.Flow), Movable]
    public long? Deliveries { get; init; }

    /// <summary>Pieces that can be made for this market in the period, 0 or more.</summary>
    [Unit("units"), Step("1"), Bounds(Minimum = "0"), MeasuredAs(Measure.Flow), Movable]
    public long? Capacity { get; init; }

    /// <summary>Anything that a reader should know. Rules do not read it.</summary>
    [TextLength(Minimum = 1)]
    public string? Note { get; init; }
}
