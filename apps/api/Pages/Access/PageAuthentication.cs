using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using RulesKit.Api.Access;

namespace RulesKit.Api.Pages.Access;

/// <summary>Knows people by the key in their cookie; while the service is open, everybody on this machine is an admin.</summary>
internal sealed class PageAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    KeyCache keys,
    AccessMode access
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public const string SchemeName = "page";
    private const string LocalName = "local";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (access.IsOpen)
        {
            return Success(LocalName, LocalName, Role.Admin);
        }

        return KeyCookie.Read(Request) is { } text && await keys.FindAsync(text, Context.RequestAborted) is { } key
            ? Success(key.Id, key.Name, key.Role)
            : AuthenticateResult.NoResult();
    }

    /// <summary>Whoever opens a page is asked for a key; what a page itself sends is refused.</summary>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (HttpMethods.IsGet(Request.Method) && !Context.WebSockets.IsWebSocketRequest)
        {
            Response.Redirect(SignIn.AddressFor(Request.Path + Request.QueryString));
        }
        else
        {
            Response.StatusCode = StatusCodes.Status401Unauthorized;
        }

        return Task.CompletedTask;
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        Response.Redirect(SignIn.AddressFor(Request.Path + Request.QueryString, SignIn.Denied));
        return Task.CompletedTask;
    }

    private static AuthenticateResult Success(string id, string name, Role role) =>
        AuthenticateResult.Success(
            new AuthenticationTicket(new(Caller.Identity(id, name, role, SchemeName)), SchemeName)
        );
}
