using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using RulesKit.Api.Hosting;
using RulesKit.Planning;

namespace RulesKit.Load;

/// <summary>The service with endpoints to compare it with, which only this program has.</summary>
internal static class LoadHost
{
    private static readonly JsonSerializerOptions Typed = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new PeriodJson() },
    };

    public static async Task<int> RunAsync(string folder)
    {
        string[] args =
        [
            "--data",
            folder,
            "--seed",
            Repository.Path("rules"),
            "--urls",
            "http://127.0.0.1:0",
            "--Access:RequestsPerSecond=1000000",
            "--Access:Burst=1000000",
            "--Logging:LogLevel:Default=Warning",
        ];
        await using var app = ApiApplication.Build(args);
        app.MapPost("/load/typed", (Delegate)ReadTypedAsync);
        app.MapPost("/load/newtonsoft", (Delegate)ReadNewtonsoftAsync);
        app.MapGet("/load/memory", Memory);
        await app.PrepareAsync(CancellationToken.None);
        await app.StartAsync();
        await Console.Out.WriteLineAsync(app.Urls.First());
        await Console.In.ReadLineAsync();
        await app.StopAsync();
        return 0;
    }

    /// <summary>The least that any service does with a plan: its bytes become records.</summary>
    private static async Task<IResult> ReadTypedAsync(HttpContext context)
    {
        var bytes = await RequestBody.ReadAsync(context);
        var plan = JsonSerializer.Deserialize<BusinessPlan>(bytes, Typed)!;
        return Results.Text(plan.Id);
    }

    private static async Task<IResult> ReadNewtonsoftAsync(HttpContext context)
    {
        var bytes = await RequestBody.ReadAsync(context);
        return Results.Text(BusinessPlanJson.Read(System.Text.Encoding.UTF8.GetString(bytes)).Id);
    }

    private static string Memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var (heap, process) = (GC.GetTotalMemory(forceFullCollection: true), Environment.WorkingSet);
        return string.Create(CultureInfo.InvariantCulture, $"{heap / 1024 / 1024} {process / 1024 / 1024}");
    }
}
