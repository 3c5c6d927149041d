namespace RulesKit.Api.Access;

/// <summary>A key as it is stored: never the key itself.</summary>
internal sealed record ApiKey(string Id, string Name, Role Role, DateTimeOffset At, DateTimeOffset? RevokedAt = null);
