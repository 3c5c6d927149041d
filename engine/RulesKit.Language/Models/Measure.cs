namespace RulesKit.Language.Models;

/// <summary>How a figure of a period relates to time: it decides whether figures may be added up over periods.</summary>
public enum Measure
{
    /// <summary>Happens during the period (deliveries, revenue); adds up over time.</summary>
    Flow,

    /// <summary>Stands at the period's last day (engineers employed); does not add up.</summary>
    EndStock,

    /// <summary>An average over the period (a margin); does not add up.</summary>
    Average,

    /// <summary>Counted from a fixed start up to the period's end (orders since launch); does not add up.</summary>
    Cumulative,
}
