namespace RulesKit.Planning;

/// <summary>What a gate judges.</summary>
public enum GateKind
{
    /// <summary>Quality of the product.</summary>
    Quality,

    /// <summary>Delivery in number and on time.</summary>
    Delivery,

    /// <summary>Service to owners.</summary>
    Service,

    /// <summary>Readiness of the team to go abroad.</summary>
    Readiness,
}
