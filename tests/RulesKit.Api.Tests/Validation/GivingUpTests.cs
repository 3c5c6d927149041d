using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using RulesKit.Api.Telemetry;
using RulesKit.Api.Tests.Support;

namespace RulesKit.Api.Tests.Validation;

/// <summary>Work ends when nobody waits for it any more. The checks here would take many minutes if it did not.</summary>
public sealed class GivingUpTests
{
    private const int Launches = 5_000;
    private const string RuleSet = "/v1/rulesets/slow";

    private static readonly byte[] Plan = LargePlan();

    [Fact]
    public async Task A_check_ends_in_the_middle_when_its_client_leaves()
    {
        await using var api = await StartAsync();
        using var trace = new TraceWatch();
        using var leave = new CancellationTokenSource();
        var asked = SendAsync(api, RuleSet + "/validate", Plan, "application/json", trace, leave.Token);
        await Until.TrueAsync(() => trace.HasBegun("decide"), () => "no check began");
        await leave.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(asked);
        await Until.TrueAsync(() => trace.Find("decide") is not null, () => "the check goes on");
        trace.Find("decide")!.StatusDescription.ShouldBe("given up");
        await Until.TrueAsync(
            () => trace.StatusOfRequest == 499,
            () => $"the request ended with {trace.StatusOfRequest}"
        );
        (await api.GetAsync("/v1/verdicts")).GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_batch_ends_in_the_middle_of_a_line_when_its_client_leaves()
    {
        await using var api = await StartAsync();
        using var trace = new TraceWatch();
        using var leave = new CancellationTokenSource();
        byte[] lines = [.. Plan, (byte)'\n', .. Plan];
        var asked = SendAsync(api, RuleSet + "/validate/batch", lines, "application/x-ndjson", trace, leave.Token);
        await Until.TrueAsync(() => trace.HasBegun("decide"), () => "no check began");
        await leave.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(asked);
        await Until.TrueAsync(() => trace.StatusOfRequest is not null, () => "the batch goes on");
        trace.Find("decide")!.StatusDescription.ShouldBe("given up");
        (await api.GetAsync("/v1/verdicts")).GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("/validate")]
    [InlineData("/explain?rule=market")]
    [InlineData("/preview")]
    public async Task What_takes_too_long_is_given_up_and_answered_with_503(string path)
    {
        await using var api = await StartAsync("--Limits:RequestSeconds=2");
        using var stored = await api.SendAsync(HttpMethod.Put, "/v1/plans/large", Plan, "*");
        stored.StatusCode.ShouldBe(HttpStatusCode.Created, await stored.Content.ReadAsStringAsync());
        using var trace = new TraceWatch();
        var body = path == "/preview" ? RuleSetText("2.0.0") : Plan;
        using var answer = await SendAsync(
            api,
            RuleSet + path,
            body,
            "application/json",
            trace,
            CancellationToken.None
        );
        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.ServiceUnavailable);
        problem.Text("type").ShouldBe("urn:ruleskit:problem:too-long");
        answer.Headers.RetryAfter.ShouldBeNull();
    }

    private static async Task<RunningApi> StartAsync(params string[] args)
    {
        var api = await RunningApi.StartAsync(["--Limits:CheckingSteps=9000000000000000000", .. args]);
        using var put = await api.SendAsync(HttpMethod.Put, RuleSet, RuleSetText("1.0.0"), "*");
        put.StatusCode.ShouldBe(HttpStatusCode.Created, await put.Content.ReadAsStringAsync());
        using var active = await api.SendAsync(
            HttpMethod.Post,
            RuleSet + "/activate",
            "{\"version\":\"1.0.0\"}"u8.ToArray(),
            put.Header("ETag")
        );
        active.StatusCode.ShouldBe(HttpStatusCode.OK);
        return api;
    }

    private static async Task<HttpResponseMessage> SendAsync(
        RunningApi api,
        string path,
        byte[] body,
        string contentType,
        TraceWatch trace,
        CancellationToken cancellation
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        request.Headers.Add("traceparent", $"00-{trace.Id}-00f067aa0ba902b7-01");
        return await api.Client.SendAsync(request, cancellation);
    }

    /// <summary>Compares launches with launches with launches.</summary>
    private static byte[] RuleSetText(string version) =>
        Encoding.UTF8.GetBytes(
            $$"""
            {
              "id": "slow", "version": "{{version}}", "title": "Slow", "model": "plan.schema.json",
              "rules": [
                {
                  "id": "market", "title": "One market", "severity": "error",
                  "forEach": { "launch": "plan.Launches" }, "expects": "any",
                  "require": "plan.Launches.All(a => plan.Launches.All(b => a.Market == b.Market || launch.Market == \"DE\"))",
                  "message": "Launches are in more than one market."
                }
              ]
            }
            """
        );

    private static byte[] LargePlan()
    {
        var launches = Enumerable
            .Range(0, Launches)
            .Select(i => $$"""{"id":"l{{i}}","product":"car","market":"CN","date":"2025-01-01"}""");
        return Encoding.UTF8.GetBytes(
            $$"""
            {"id":"large","title":"Large","organization":"Xiaomi","asOf":"2024-04-23","currency":"CNY",
            "horizon":{"first":"2024","last":"2026"},
            "businesses":[{"id":"cars","name":"Cars","priority":1,"stage":"new"}],
            "products":[{"id":"car","name":"Car","business":"cars"}],
            "launches":[{{string.Join(',', launches)}}]}
            """.ReplaceLineEndings("")
        );
    }

    /// <summary>The spans of one trace.</summary>
    private sealed class TraceWatch : IDisposable
    {
        private readonly Lock gate = new();
        private readonly List<string> begun = [];
        private readonly List<Activity> ended = [];
        private readonly ActivityListener listener;

        public TraceWatch()
        {
            listener = new ActivityListener
            {
                ShouldListenTo = source => source.Name is Instruments.Name or "Microsoft.AspNetCore",
                Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStarted = activity => Keep(activity, () => begun.Add(activity.OperationName)),
                ActivityStopped = activity => Keep(activity, () => ended.Add(activity)),
            };
            ActivitySource.AddActivityListener(listener);
        }

        public string Id { get; } = ActivityTraceId.CreateRandom().ToString();

        public int? StatusOfRequest
        {
            get
            {
                lock (gate)
                {
                    return ended
                        .Select(a => a.GetTagItem("http.response.status_code"))
                        .OfType<int>()
                        .Select(status => (int?)status)
                        .FirstOrDefault();
                }
            }
        }

        public bool HasBegun(string name)
        {
            lock (gate)
            {
                return begun.Contains(name);
            }
        }

        public Activity? Find(string name)
        {
            lock (gate)
            {
                return ended.Find(a => a.OperationName == name);
            }
        }

        public void Dispose() => listener.Dispose();

        private void Keep(Activity activity, Action keep)
        {
            if (activity.TraceId.ToString() == Id)
            {
                lock (gate)
                {
                    keep();
                }
            }
        }
    }
}
