namespace RulesKit.Api.Access;

/// <summary>Tokens of an issuer that the company has already.</summary>
internal sealed class JwtSettings
{
    /// <summary>The issuer's address, where its keys are found (OpenID Connect discovery).</summary>
    public string? Authority { get; set; }

    /// <summary>The audience that a token must name.</summary>
    public string? Audience { get; set; }

    /// <summary>The claim that holds roles: planner, author, approver or admin.</summary>
    public string RoleClaim { get; set; } = "roles";

    /// <summary>Whether the issuer must be asked by HTTPS; false for tests and development only.</summary>
    public bool RequireHttps { get; set; } = true;

    public bool IsConfigured => Authority is not null;

    /// <summary>Whether the address is one that may be asked for keys.</summary>
    public bool CanBeAsked =>
        Uri.TryCreate(Authority, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && !RequireHttps));
}
