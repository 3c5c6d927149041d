namespace RulesKit.Api.RuleSets;

/// <summary>That a version became the one that plans are held against.</summary>
/// <param name="Version">The version.</param>
/// <param name="Number">Its number.</param>
/// <param name="Kind"><c>activate</c> or <c>rollback</c>.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
internal sealed record Activation(string Version, long Number, string Kind, string By, DateTimeOffset At)
{
    public const string Activate = "activate";
    public const string Rollback = "rollback";
}
