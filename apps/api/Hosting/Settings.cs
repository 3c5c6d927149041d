using RulesKit.Api.Access;
using RulesKit.Api.Pages.Access;
using RulesKit.Api.RuleSets;
using RulesKit.Api.Storage;

namespace RulesKit.Api.Hosting;

/// <summary>Binds every setting, and checks all of them before the service listens.</summary>
internal static class Settings
{
    public static void AddSettings(this WebApplicationBuilder builder)
    {
        Bind<LimitSettings>(builder, "Limits");
        Bind<StorageSettings>(builder, "Storage");
        Bind<AccessSettings>(builder, "Access");
        Bind<SeedSettings>(builder, "Seed");
        Bind<PageSettings>(builder, PageSettings.Section);
    }

    private static void Bind<T>(WebApplicationBuilder builder, string section)
        where T : class, ISettings =>
        builder
            .Services.AddOptions<T>()
            .Configure(
                (T settings, IConfiguration configuration) =>
                    configuration
                        .GetSection(section)
                        .Bind(settings, binder => binder.ErrorOnUnknownConfiguration = true)
            )
            .ValidateOnStart()
            .Services.AddSingleton<Microsoft.Extensions.Options.IValidateOptions<T>>(new SettingsCheck<T>(section));
}
