using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using RulesKit.Api.Access;
using RulesKit.Api.Storage;

namespace RulesKit.Api.Pages.Access;

/// <summary>Sets up who may see which page.</summary>
internal static class PageAccess
{
    /// <summary>The folder, beside the data, of what protects forms and connections of pages.</summary>
    private const string ProtectionFolder = "page-protection";

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

        // A page that is open must find its way back after the service was started anew.
        services.AddDataProtection();
        services
            .AddOptions<KeyManagementOptions>()
            .Configure<IOptions<StorageSettings>, ILoggerFactory>(
                (keys, storage, loggers) =>
                    keys.XmlRepository = new FileSystemXmlRepository(
                        new DirectoryInfo(Path.GetFullPath(Path.Combine(storage.Value.Folder, ProtectionFolder))),
                        loggers
                    )
            );
    }

    private static void Demand(AuthorizationPolicyBuilder policy, params Role[] roles) =>
        policy
            .AddAuthenticationSchemes(PageAuthentication.SchemeName)
            .RequireRole(roles.Select(role => role.ToString()));
}
