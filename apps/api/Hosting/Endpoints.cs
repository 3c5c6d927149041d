using RulesKit.Api.Access;
using RulesKit.Api.OpenApi;
using RulesKit.Api.Plans;
using RulesKit.Api.RuleSets;
using RulesKit.Api.Telemetry;
using RulesKit.Api.Validation;
using RulesKit.Api.Verdicts;
using RulesKit.Api.Waivers;

namespace RulesKit.Api.Hosting;

/// <summary>Every address that the service answers at.</summary>
internal static class Endpoints
{
    public static void MapApi(this WebApplication app)
    {
        app.MapHealth();
        app.MapOpenApi(OpenApiSetup.Path);
        var api = app.MapGroup("/v1").RequireAuthorization(Policies.Planner).KnowsItsQuery();
        api.MapRuleSets();
        api.MapCompanions();
        api.MapValidation();
        api.MapPlans();
        api.MapWaivers();
        api.MapVerdicts();
        api.MapKeys();
    }
}
