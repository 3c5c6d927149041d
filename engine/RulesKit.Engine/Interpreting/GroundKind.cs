namespace RulesKit.Engine.Interpreting;

/// <summary>In which way an answer rests on something.</summary>
internal enum GroundKind
{
    /// <summary>A value was read; of an object only that it is there.</summary>
    Value,

    /// <summary>Something was asked for and is not there.</summary>
    Absence,

    /// <summary>
    /// What values are read in the light of: a currency, the key that a reference found its item by, the plan's horizon
    /// and date. Other values would mean something else without it.
    /// </summary>
    Setting,

    /// <summary>Something could not be worked out.</summary>
    Fault,
}
