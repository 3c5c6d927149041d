using System.Net;
using System.Net.Http.Headers;
using System.Text;
using RulesKit.Api.Tests.Replicas;
using RulesKit.Api.Tests.Support;

namespace RulesKit.Api.Tests.Telemetry;

/// <summary>Metrics and traces as a collector gets them from the service in a process of its own.</summary>
public sealed class ExportTests
{
    private const string Secret = "secret-project-7731";

    private static readonly string[] Metrics =
    [
        "http.server.request.duration",
        "kestrel.active_connections",
        "dotnet.gc.collections",
        "ruleskit.validations",
        "ruleskit.verdict_log.batch",
        "ruleskit.rule_sets.read",
    ];

    [Fact]
    public async Task Metrics_and_traces_reach_a_collector_under_their_documented_names_and_tell_nothing_of_plans()
    {
        using var folder = new TempFolder();
        await using var collector = await Collector.StartAsync();
        string[] args = ["--data", folder.Path, "--seed", Repository.Path("rules")];
        var settings = new Dictionary<string, string>
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address,
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
            ["OTEL_METRIC_EXPORT_INTERVAL"] = "200",
            ["OTEL_BSP_SCHEDULE_DELAY"] = "100",
        };
        await using var service = await Replica.StartAsync(args, settings);
        var plan = Encoding.UTF8.GetString(Repository.Bytes(RunningApi.GermanLaunch));
        await SendAsync(service, plan.Replace("su7-2024-german-launch-2026", Secret, StringComparison.Ordinal), 200);
        await SendAsync(service, plan.Replace("\"asOf\"", $"\"{Secret}\"", StringComparison.Ordinal), 422);

        bool IsTold() =>
            Array.TrueForAll(Metrics, collector.HasMetric)
            && collector.HasTrace("decide")
            && collector.HasTrace("/v1/rulesets/{id}/validate");
        await Until.TrueAsync(
            IsTold,
            () => "not seen: " + string.Join(", ", Metrics.Where(m => !collector.HasMetric(m)))
        );

        collector.HasMetric("nonCompliant").ShouldBeTrue();
        collector.HasTrace("ruleskit-api").ShouldBeTrue();
        collector.HasTrace(Secret).ShouldBeFalse();
        collector.HasMetric(Secret).ShouldBeFalse();
        foreach (var name in Metrics.Where(m => m.StartsWith("ruleskit", StringComparison.Ordinal)))
        {
            Encoding.UTF8.GetString(Repository.Bytes("docs/api.md")).ShouldContain($"`{name}`");
        }
    }

    private static async Task SendAsync(Replica service, string plan, int status)
    {
        using var content = new StringContent(plan);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var address = new Uri("/v1/rulesets/xiaomi-su7/validate", UriKind.Relative);
        using var answer = await service.Client.PostAsync(address, content);
        answer.StatusCode.ShouldBe((HttpStatusCode)status, await answer.Content.ReadAsStringAsync());
    }
}
