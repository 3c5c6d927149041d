using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace RulesKit.Api.Access;

/// <summary>Sets up who may do what.</summary>
internal static class AccessSetup
{
    private const string Either = "keyOrToken";

    public static void AddAccess(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<KeyStore>().AddSingleton<KeyCache>().AddSingleton<AccessMode>();
        builder
            .Services.AddAuthentication(Either)
            .AddScheme<AuthenticationSchemeOptions, KeyAuthentication>(KeyAuthentication.SchemeName, null)
            .AddJwtBearer()
            .AddPolicyScheme(Either, null, options => options.ForwardDefaultSelector = SchemeOf);
        builder
            .Services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme)
            .Configure<IOptions<AccessSettings>>((jwt, access) => TokenSetup.Configure(jwt, access.Value.Jwt))
            .PostConfigure(TokenSetup.ForgetWithdrawnKeys);
        builder
            .Services.AddAuthorizationBuilder()
            .AddPolicy(Policies.Planner, policy => Demand(policy, Enum.GetValues<Role>()))
            .AddPolicy(Policies.Author, policy => Demand(policy, Role.Author, Role.Admin))
            .AddPolicy(Policies.Approver, policy => Demand(policy, Role.Approver, Role.Admin))
            .AddPolicy(Policies.Admin, policy => Demand(policy, Role.Admin));
        builder.Services.AddRateLimits();
    }

    /// <summary>Keys are known by their beginning; anything else that is a bearer's is a token, where an issuer is set.</summary>
    private static string SchemeOf(HttpContext context)
    {
        var hasIssuer = context.RequestServices.GetRequiredService<IOptions<AccessSettings>>().Value.Jwt.IsConfigured;
        return hasIssuer && KeyAuthentication.KeyOf(context.Request) is null
            ? JwtBearerDefaults.AuthenticationScheme
            : KeyAuthentication.SchemeName;
    }

    private static void Demand(AuthorizationPolicyBuilder policy, params Role[] roles) =>
        policy.RequireRole(roles.Select(role => role.ToString()));
}
