using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using RulesKit.Api.Tests.Support;

namespace RulesKit.Api.Tests.Replicas;

/// <summary>Two replicas over one real PostgreSQL, one killed under load: what was acknowledged is there.</summary>
public sealed class ReplicaTests
{
    private const string RuleSet = "/v1/rulesets/shared";
    private const int Writers = 4;
    private const int Planners = 6;

    [Fact]
    public async Task Nothing_acknowledged_is_lost_when_a_replica_is_killed_under_load()
    {
        using var cluster = await PostgresCluster.StartAsync();
        if (cluster is null)
        {
            return;
        }

        string[] args =
        [
            "--postgres",
            cluster.ConnectionString,
            "--Access:RequestsPerSecond=100000",
            "--Access:Burst=100000",
        ];
        var started = await Task.WhenAll(Replica.StartAsync(args), Replica.StartAsync(args));
        await using var victim = started[0];
        await using var survivor = started[1];
        await BeginAsync(survivor.Client);

        var (versions, verdicts) = (new ConcurrentBag<(string Version, long Number)>(), new ConcurrentBag<string>());
        using var end = new CancellationTokenSource();
        var writers = Enumerable
            .Range(0, Writers)
            .Select(i => WriteAsync(i, i % 2 == 0 ? victim : survivor, survivor, versions, end.Token));
        var planners = Enumerable
            .Range(0, Planners)
            .Select(i => ValidateAsync(i % 2 == 0 ? victim : survivor, verdicts, end.Token));
        var work = writers.Concat(planners).ToArray();

        await UntilAsync(() => versions.Count >= 20 && verdicts.Count >= 200, work);
        var before = (versions.Count, verdicts.Count);
        victim.Kill();
        await UntilAsync(() => versions.Count >= before.Item1 + 20 && verdicts.Count >= before.Item2 + 200, work);
        await end.CancelAsync();
        await Task.WhenAll(work);

        await DemandVersionsAsync(survivor.Client, versions);
        foreach (var id in verdicts)
        {
            using var record = await survivor.Client.GetAsync(new Uri("/v1/verdicts/" + id, UriKind.Relative));
            record.StatusCode.ShouldBe(HttpStatusCode.OK, id);
        }

        var replay = await GetAsync(survivor.Client, $"/v1/verdicts/{verdicts.First()}/replay");
        replay.GetProperty("isIdentical").GetBoolean().ShouldBeTrue();
        await Console.Out.WriteLineAsync(
            $"Killed after {before.Item1} versions and {before.Item2} verdicts; all {versions.Count} versions and {verdicts.Count} verdicts that were acknowledged are there."
        );
    }

    private static async Task BeginAsync(HttpClient client)
    {
        using var put = await SendAsync(client, HttpMethod.Put, RuleSet, RuleSetTexts.Launches("shared", "0.0.0"), "*");
        put.StatusCode.ShouldBe(HttpStatusCode.Created, await put.Content.ReadAsStringAsync());
        using var active = await SendAsync(
            client,
            HttpMethod.Post,
            RuleSet + "/activate",
            "{\"version\":\"0.0.0\"}"u8.ToArray(),
            put.Header("ETag")
        );
        active.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>Reads the ETag, stores a version with it, and begins anew when another writer was first.</summary>
    private static async Task WriteAsync(
        int writer,
        Replica replica,
        Replica survivor,
        ConcurrentBag<(string Version, long Number)> stored,
        CancellationToken end
    )
    {
        for (var i = 1; !end.IsCancellationRequested; i++)
        {
            try
            {
                using var seen = await replica.Client.GetAsync(
                    new Uri(RuleSet + "/history", UriKind.Relative),
                    CancellationToken.None
                );
                var version = $"{writer + 1}.{i}.0";
                var text = RuleSetTexts.Launches("shared", version);
                using var put = await SendAsync(replica.Client, HttpMethod.Put, RuleSet, text, seen.Header("ETag"));
                if (put.StatusCode == HttpStatusCode.Created)
                {
                    stored.Add(
                        (version, (await put.JsonAsync()).GetProperty("version").GetProperty("number").GetInt64())
                    );
                }
                else
                {
                    put.StatusCode.ShouldBe(
                        HttpStatusCode.PreconditionFailed,
                        await put.Content.ReadAsStringAsync(CancellationToken.None)
                    );
                }
            }
            catch (Exception e) when (e is HttpRequestException or IOException && replica != survivor)
            {
                // Killed in the middle: whether that version was stored nobody was told. It goes on at the other replica.
                replica = survivor;
            }
        }
    }

    private static async Task ValidateAsync(Replica replica, ConcurrentBag<string> decided, CancellationToken end)
    {
        var plan = Repository.Bytes(RunningApi.BasePlan);
        while (!end.IsCancellationRequested)
        {
            try
            {
                using var answer = await SendAsync(replica.Client, HttpMethod.Post, RuleSet + "/validate", plan, null);
                answer.StatusCode.ShouldBe(
                    HttpStatusCode.OK,
                    await answer.Content.ReadAsStringAsync(CancellationToken.None)
                );
                decided.Add(answer.Header("RulesKit-Verdict-Id"));
            }
            catch (Exception e) when (e is HttpRequestException or IOException)
            {
                return;
            }
        }
    }

    /// <summary>Every acknowledged version has the number it was told; numbers are 1, 2, 3 without a gap.</summary>
    private static async Task DemandVersionsAsync(
        HttpClient client,
        ConcurrentBag<(string Version, long Number)> acknowledged
    )
    {
        var history = await GetAsync(client, RuleSet + "/history");
        var stored = history
            .GetProperty("versions")
            .EnumerateArray()
            .ToDictionary(v => v.Text("version"), v => v.GetProperty("number").GetInt64(), StringComparer.Ordinal);
        foreach (var (version, number) in acknowledged)
        {
            stored[version].ShouldBe(number, version);
        }

        stored.Values.Order().ShouldBe(Enumerable.Range(1, stored.Count).Select(n => (long)n));
        acknowledged.Select(v => v.Number).Distinct().Count().ShouldBe(acknowledged.Count);
    }

    /// <summary>Waits for something that the work brings about; fails as soon as the work does.</summary>
    private static async Task UntilAsync(Func<bool> isReached, Task[] work)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        while (!isReached())
        {
            foreach (var task in work.Where(t => t.IsFaulted))
            {
                await task;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), limit.Token);
        }
    }

    private static async Task<HttpResponseMessage> SendAsync(
        HttpClient client,
        HttpMethod method,
        string path,
        byte[] body,
        string? ifMatch
    )
    {
        using var request = new HttpRequestMessage(method, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation(ifMatch == "*" ? "If-None-Match" : "If-Match", ifMatch);
        }

        return await client.SendAsync(request);
    }

    private static async Task<JsonElement> GetAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return await answer.JsonAsync();
    }
}
