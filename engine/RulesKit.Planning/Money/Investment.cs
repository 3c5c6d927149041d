using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;
using RulesKit.Language.Types;

namespace RulesKit.Planning;

/// <summary>
/// Money put into one business in one period. Tell each period once: the year or its parts, not both.
/// </summary>
[ItemKey("business", "period")]
[DatedBy("period")]
[CurrencyMember("currency")]
public sealed record Investment
{
    /// <summary>Id of the business that receives the money.</summary>
    [ReferenceTo("/businesses")]
    public required string Business { get; init; }

    /// <summary>
    /// The period of the investment: a year 2027, half-year 2027-H1, quarter 2027-Q2 or month 2027-04.
    /// </summary>
    public required Period Period { get; init; }

    /// <summary>
    /// Where the figures come from: actual (it happened), forecast (it is expected) or plan (it is intended). A
    /// planner moves no actual figure.
    /// </summary>
    public required Basis Basis { get; init; }

    /// <summary>
    /// Money invested in the period, in full units of the currency, 0 or more; absent while it has not been settled.
    /// </summary>
    [Unit("money"), Step("1"), Bounds(Minimum = "0"), MeasuredAs(Measure.Flow), Movable]
    public decimal? Amount { get; init; }

    /// <summary>ISO 4217 code of this row's amounts, where it is not the plan's own currency.</summary>
    [TextPattern("^[A-Z]{3}$")]
    public string? Currency { get; init; }

    /// <summary>Anything that a reader should know. Rules do not read it.</summary>
    [TextLength(Minimum = 1)]
    public string? Note { get; init; }
}
