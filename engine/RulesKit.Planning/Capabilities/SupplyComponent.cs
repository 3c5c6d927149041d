namespace RulesKit.Planning;

/// <summary>What a supplier delivers for a capability.</summary>
public enum SupplyComponent
{
    /// <summary>The algorithms that make the decisions.</summary>
    Algorithms,

    /// <summary>The design that holds the parts together.</summary>
    Architecture,

    /// <summary>Processors and other chips.</summary>
    Chips,

    /// <summary>Cameras, radars, lidars and the like.</summary>
    Sensors,

    /// <summary>Map data.</summary>
    Maps,

    /// <summary>Computing power, for example for training.</summary>
    Computing,

    /// <summary>Tests and their equipment.</summary>
    Testing,

    /// <summary>Anything else.</summary>
    Other,
}
