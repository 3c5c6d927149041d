using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using RulesKit.Api.Access;

namespace RulesKit.Api.Pages.Access;

/// <summary>Sets up who may see which page.</summary>
internal static class PageAccess
{
    public static void AddPageAccess(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services
            .AddAuthentication()
            .AddScheme<AuthenticationSchemeOptions, PageAuthentication>(PageAuthentication.SchemeName, null);
        services
            .AddAuthorizationBuilder()
            .AddPolicy(PagePolicies.Plans, policy => Demand(policy, Enum.GetValues<Role>()))
            .AddPolicy(PagePolicies.RuleSets, policy => Demand(policy, Role.Author, Role.Approver, Role.Admin));
        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, RecheckedKeys>();
        services.Configure<AntiforgeryOptions>(forms => forms.Cookie.Name = "ruleskit-form");
        builder.AddPageProtection();
    }

    private static void Demand(AuthorizationPolicyBuilder policy, params Role[] roles) =>
        policy
            .AddAuthenticationSchemes(PageAuthentication.SchemeName)
            .RequireRole(roles.Select(role => role.ToString()));
}
