namespace RulesKit.Planning;

/// <summary>What the target of an ambition counts.</summary>
public enum AmbitionKind
{
    /// <summary>Place among the world's makers by pieces delivered; 1 is the largest.</summary>
    GlobalRank,

    /// <summary>Place among the makers at home by pieces delivered; 1 is the largest.</summary>
    DomesticRank,

    /// <summary>Pieces delivered in a year.</summary>
    AnnualDeliveries,

    /// <summary>Revenue of a year in full units of the plan's currency.</summary>
    AnnualRevenue,

    /// <summary>Share of the market; 0.10 is ten percent.</summary>
    MarketShare,
}
