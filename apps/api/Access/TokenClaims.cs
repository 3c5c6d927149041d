using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace RulesKit.Api.Access;

/// <summary>Takes over from a token what records and rules of access need.</summary>
internal static class TokenClaims
{
    /// <summary>Adds the caller's name and roles in the service's own words; what else a token says is not looked at.</summary>
    public static Task AddAsync(TokenValidatedContext context, string roleClaim)
    {
        var token = context.Principal!;
        var subject = token.FindFirstValue("sub") ?? "unknown";
        var name = token.FindFirstValue("preferred_username") ?? token.FindFirstValue("name") ?? subject;
        var roles = token
            .FindAll(roleClaim)
            .Select(claim =>
                Enum.GetValues<Role>().Cast<Role?>().FirstOrDefault(role => IsNamed(role!.Value, claim.Value))
            )
            .OfType<Role>();
        var identity = new ClaimsIdentity(JwtBearerDefaults.AuthenticationScheme);
        identity.AddClaim(new Claim(Caller.IdClaim, "token:" + subject));
        identity.AddClaim(new Claim(ClaimTypes.Name, name));
        identity.AddClaims(roles.Select(role => new Claim(ClaimTypes.Role, role.ToString())));
        context.Principal = new ClaimsPrincipal(identity);
        return Task.CompletedTask;
    }

    private static bool IsNamed(Role role, string word) =>
        string.Equals(role.ToString(), word, StringComparison.OrdinalIgnoreCase);
}
