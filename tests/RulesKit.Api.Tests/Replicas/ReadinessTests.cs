using System.Net;
using RulesKit.Api.Tests.Support;

namespace RulesKit.Api.Tests.Replicas;

/// <summary>A replica whose database is away says so, and goes on living.</summary>
public sealed class ReadinessTests
{
    [Fact]
    public async Task Without_its_database_a_replica_lives_and_is_not_ready()
    {
        var cluster = await PostgresCluster.StartAsync();
        if (cluster is null)
        {
            return;
        }

        await using var api = await RunningApi.StartAsync(["--postgres", cluster.ConnectionString]);
        using var before = await api.Client.GetAsync(new Uri("/readyz", UriKind.Relative));
        before.StatusCode.ShouldBe(HttpStatusCode.OK);
        cluster.Dispose();

        using var live = await api.Client.GetAsync(new Uri("/healthz", UriKind.Relative));
        live.StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var path in new[] { "/readyz", "/v1/rulesets" })
        {
            using var answer = await api.Client.GetAsync(new Uri(path, UriKind.Relative));
            await answer.ShouldBeProblemAsync(HttpStatusCode.ServiceUnavailable);
            answer.Headers.RetryAfter.ShouldNotBeNull();
        }
    }
}
