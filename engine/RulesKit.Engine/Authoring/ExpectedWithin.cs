namespace RulesKit.Engine.Authoring;

/// <summary>Which periods a rule expects to be covered.</summary>
public enum ExpectedWithin
{
    /// <summary>Those that the rule's window and the plan's horizon share.</summary>
    Window,

    /// <summary>Those of the plan's horizon.</summary>
    Horizon,
}
