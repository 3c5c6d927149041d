using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;
using RulesKit.Language.Types;

namespace RulesKit.Planning;

/// <summary>The figures of a capability in one period.</summary>
[ItemKey("period")]
[DatedBy("period")]
[CurrencyMember("currency")]
public sealed record CapabilityPeriod
{
    /// <summary>
    /// The period of the figures: a year 2027, half-year 2027-H1, quarter 2027-Q2 or month 2027-04.
    /// </summary>
    public required Period Period { get; init; }

    /// <summary>
    /// Where the figures come from: actual (it happened), forecast (it is expected) or plan (it is intended). A
    /// planner moves no actual figure.
    /// </summary>
    public required Basis Basis { get; init; }

    /// <summary>
    /// Share of the capability's work that the organization does itself, from 0 to 1; 1 is all of it.
    /// </summary>
    [Unit("share"), Step("0.001"), Bounds(Minimum = "0", Maximum = "1"), MeasuredAs(Measure.Average), Movable]
    public decimal? InHouseShare { get; init; }

    /// <summary>
    /// All money set aside for the capability in the period, in full units of the currency, 0 or more.
    /// </summary>
    [Unit("money"), Step("1"), Bounds(Minimum = "0"), MeasuredAs(Measure.Flow), Movable]
    public decimal? Budget { get; init; }

    /// <summary>
    /// The part of the budget that goes into research and development, in full units of the currency, 0 or more.
    /// </summary>
    [Unit("money"), Step("1"), Bounds(Minimum = "0"), MeasuredAs(Measure.Flow), Movable]
    public decimal? ResearchSpending { get; init; }

    /// <summary>Engineers at work on the capability at the end of the period's last day, 0 or more.</summary>
    [Unit("people"), Step("1"), Bounds(Minimum = "0"), MeasuredAs(Measure.EndStock), Movable]
    public long? Engineers { get; init; }

    /// <summary>ISO 4217 code of this row's amounts, where it is not the plan's own currency.</summary>
    [TextPattern("^[A-Z]{3}$")]
    public string? Currency { get; init; }

    /// <summary>Anything that a reader should know. Rules do not read it.</summary>
    [TextLength(Minimum = 1)]
    public string? Note { get; init; }
}
