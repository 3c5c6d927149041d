namespace RulesKit.Api.Access;

/// <summary>Who does something.</summary>
/// <param name="Id">Of the key or the token's subject; the same for ever.</param>
/// <param name="Name">As records show it; an issuer of tokens may let people change theirs.</param>
internal sealed record Person(string Id, string Name);
