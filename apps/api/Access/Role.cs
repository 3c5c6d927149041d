namespace RulesKit.Api.Access;

/// <summary>What a caller may do. Every role may do what a planner may; an admin may do everything.</summary>
internal enum Role
{
    /// <summary>Reads rule sets, stores and validates plans, asks for waivers.</summary>
    Planner,

    /// <summary>Stores rule sets, models and scenarios.</summary>
    Author,

    /// <summary>Activates versions, approves and ends waivers.</summary>
    Approver,

    /// <summary>Everything.</summary>
    Admin,
}
