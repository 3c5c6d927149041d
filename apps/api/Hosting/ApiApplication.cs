using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using RulesKit.Api.Access;
using RulesKit.Api.Pages;
using RulesKit.Api.Problems;
using RulesKit.Api.RuleSets;
using RulesKit.Api.Storage;
using RulesKit.Api.Telemetry;

namespace RulesKit.Api.Hosting;

/// <summary>Puts the service together.</summary>
internal static class ApiApplication
{
    /// <summary>What a command line may set, and where it stands in the configuration.</summary>
    private static readonly Dictionary<string, string> Switches = new(StringComparer.Ordinal)
    {
        ["--data"] = "Storage:Folder",
        ["--postgres"] = "Storage:Postgres",
        ["--seed"] = "Seed:Folder",
    };

    /// <summary>The service, ready to be prepared and run.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="configure">Changes the services last; for hosts such as tests.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        // Files of the page lie beside the program; data lies in the folder in which the command was given.
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory }
        );
        builder.Configuration.AddCommandLine(args, Switches);
        builder.WebHost.UseStaticWebAssets();
        builder.AddSettings();
        builder.AddServer();
        builder.AddTelemetry();
        builder.Services.ConfigureHttpJsonOptions(json => Configure(json.SerializerOptions));
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton<ExceptionProblems>();
        builder.AddStorage();
        builder.AddAccess();
        builder.AddFeatures();
        builder.AddPages();
        configure?.Invoke(builder);
        return builder.Build().UseApi();
    }

    /// <summary>What must be in order before the first request: settings, tables, rule sets to begin with.</summary>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">A setting can't be used.</exception>
    /// <exception cref="UnreachableDatabaseException">The database can't be opened.</exception>
    /// <exception cref="StartupException">What the settings ask for can't be done.</exception>
    public static async Task PrepareAsync(this WebApplication app, CancellationToken cancellation)
    {
        app.Services.GetRequiredService<Microsoft.Extensions.Options.IStartupValidator>().Validate();
        await app.Services.GetRequiredService<DatabaseSchema>().UpdateAsync(cancellation);
        await app.Services.GetRequiredService<Seeding>().SeedAsync(cancellation);
        await app.Services.GetRequiredService<AccessMode>().RefreshAsync(cancellation);
    }

    /// <summary>camelCase, nothing that is null, numbers as numbers only.</summary>
    internal static void Configure(JsonSerializerOptions options)
    {
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.MaxDepth = 32;

        // Messages are read by people and programs, never pasted into HTML.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new JsonStringEnumConverter(EnumWords.Naming, allowIntegerValues: false));
    }

    private static WebApplication UseApi(this WebApplication app)
    {
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<ProblemMiddleware>();
        app.UseMiddleware<LocalHosts>();
        app.UseMiddleware<PageHeaders>();
        app.UseRouting();
        app.UseRequestTimeouts();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseMiddleware<PlainBodies>();
        app.UseAntiforgery();
        app.MapApi();
        app.MapPages();
        return app;
    }
}
