namespace RulesKit.Planning;

/// <summary>How far a business has come.</summary>
public enum BusinessStage
{
    /// <summary>Being built up.</summary>
    New,

    /// <summary>Carries itself.</summary>
    Established,
}
