namespace RulesKit.Api.Access;

/// <summary>A key that is asked for.</summary>
/// <param name="Role">What it may do.</param>
/// <param name="Name">Whose it is; records name it.</param>
internal sealed record KeyRequest(Role Role, string Name);
