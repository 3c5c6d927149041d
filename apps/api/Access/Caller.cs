using System.Security.Claims;

namespace RulesKit.Api.Access;

/// <summary>Who sends a request, as records name them.</summary>
internal static class Caller
{
    /// <summary>The claim that tells a key, or a token's subject, from all others.</summary>
    public const string IdClaim = "ruleskit:id";

    /// <summary>The name that records hold: of the key, or of the token's subject.</summary>
    public static string NameOf(ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.Name) ?? "unknown";

    /// <summary>What requests are counted by.</summary>
    public static string? IdOf(ClaimsPrincipal user) => user.FindFirstValue(IdClaim);

    public static Person Of(ClaimsPrincipal user) => new(IdOf(user) ?? "unknown", NameOf(user));

    public static ClaimsIdentity Identity(string id, string name, Role role, string scheme) =>
        new(
            [new Claim(IdClaim, id), new Claim(ClaimTypes.Name, name), new Claim(ClaimTypes.Role, role.ToString())],
            scheme
        );
}
