using RulesKit.Api.OpenApi;
using RulesKit.Api.Plans;
using RulesKit.Api.RuleSets;
using RulesKit.Api.Validation;
using RulesKit.Api.Verdicts;
using RulesKit.Api.Waivers;

namespace RulesKit.Api.Hosting;

/// <summary>The parts that do the work. All of them are thread-safe and live as long as the service.</summary>
internal static class Features
{
    public static void AddFeatures(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<RuleSetStore>().AddSingleton<RuleSetWriter>().AddSingleton<RuleSetLinter>();
        services.AddSingleton<RuleSetDesk>().AddSingleton<ReadyRuleSets>().AddSingleton<Preview>();
        services.AddSingleton<PlanStore>().AddSingleton<Seeding>();
        services.AddSingleton<WaiverStore>().AddSingleton<WaiverDesk>();
        services.AddSingleton<Grounds>().AddSingleton<PlanValidation>().AddSingleton<BatchValidation>();
        services.AddSingleton<VerdictStore>().AddSingleton<VerdictLog>().AddSingleton<Replay>();
        services.AddHostedService(provider => provider.GetRequiredService<VerdictLog>());
        services.AddApiDescription();
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
    }
}
