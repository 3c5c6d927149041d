using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Options;
using RulesKit.Api.Hosting;
using RulesKit.Api.Pages.Access;
using RulesKit.Api.Pages.Authors;
using RulesKit.Api.Pages.Checking;

namespace RulesKit.Api.Pages;

/// <summary>The pages that people open in a browser. They ask the same parts of the service as the addresses under /v1.</summary>
internal static class PagesSetup
{
    /// <summary>A text in JSON takes twice its length at worst, plus what a message says around it.</summary>
    private const int BytesAroundText = 64 * 1024;

    private const string AssetsFile = "RulesKit.Api.staticwebassets.endpoints.json";

    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        builder
            .Services.AddOptions<HubOptions>()
            .Configure<IOptions<LimitSettings>>(
                (hub, limits) => hub.MaximumReceiveMessageSize = (2L * limits.Value.BodyBytes) + BytesAroundText
            );
        builder.AddPageAccess();
        builder.Services.AddSingleton<PlanChecks>().AddSingleton<PlanShelf>().AddSingleton<TestCoverageReader>();
    }

    public static void MapPages(this WebApplication app)
    {
        // A host that has no copy of the page's files, such as one for tests, serves the rest.
        var assets = Path.Combine(AppContext.BaseDirectory, AssetsFile);
        if (File.Exists(assets))
        {
            app.MapStaticAssets(assets);
        }

        app.MapSignIn();
        app.MapRazorComponents<App>()
            .AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null)
            .Add(DemandKeyOfConnections);
    }

    /// <summary>Pages say themselves who may see them; the connection that a page opens has to be told.</summary>
    private static void DemandKeyOfConnections(EndpointBuilder endpoint)
    {
        if (
            endpoint is RouteEndpointBuilder { RoutePattern.RawText: { } route }
            && route.Contains("_blazor", StringComparison.Ordinal)
        )
        {
            endpoint.Metadata.Add(new AuthorizeAttribute(PagePolicies.Plans));
        }
    }
}
