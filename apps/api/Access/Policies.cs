namespace RulesKit.Api.Access;

/// <summary>Names of what endpoints ask of their callers.</summary>
internal static class Policies
{
    /// <summary>Any role.</summary>
    public const string Planner = nameof(Role.Planner);

    public const string Author = nameof(Role.Author);

    public const string Approver = nameof(Role.Approver);

    public const string Admin = nameof(Role.Admin);
}
