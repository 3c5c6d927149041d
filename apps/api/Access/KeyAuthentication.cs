using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace RulesKit.Api.Access;

/// <summary>Knows callers by their key; while the service is open, everybody on this machine is an admin.</summary>
internal sealed class KeyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    KeyCache keys,
    AccessMode access
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public const string SchemeName = "key";

    /// <summary>The other place where a key may stand.</summary>
    public const string Header = "X-Api-Key";

    private const string LocalName = "local";
    private const string Bearer = "Bearer ";

    /// <summary>The key of a request; null when it has none.</summary>
    public static string? KeyOf(HttpRequest request)
    {
        var text = request.Headers[Header].ToString();
        var authorization = request.Headers.Authorization.ToString();
        if (text.Length == 0 && authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            text = authorization[Bearer.Length..].Trim();
        }

        return KeyText.IsKey(text) ? text : null;
    }

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (access.IsOpen)
        {
            return Success(Caller.Identity(LocalName, LocalName, Role.Admin, SchemeName));
        }

        if (KeyOf(Request) is not { } text)
        {
            return AuthenticateResult.NoResult();
        }

        return await keys.FindAsync(text, Context.RequestAborted) is { } key
            ? Success(Caller.Identity(key.Id, key.Name, key.Role, SchemeName))
            : AuthenticateResult.Fail("The key does not count.");
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.WWWAuthenticate = "Bearer";
        return Task.CompletedTask;
    }

    private static AuthenticateResult Success(ClaimsIdentity identity) =>
        AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
}
