using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using RulesKit.Api.Tests.Support;

namespace RulesKit.Api.Tests.Problems;

/// <summary>Whatever strangers send is answered with a 4xx and problem details, and the service stays up.</summary>
public sealed class BadInputTests
{
    private const int Requests = 1_000;

    /// <summary>The seed of another run, to do it again.</summary>
    private const string SeedVariable = "RULESKIT_TESTING_SEED";

    [Fact]
    public async Task A_thousand_malformed_requests_are_all_refused_with_problem_details()
    {
        var seed = int.TryParse(
            Environment.GetEnvironmentVariable(SeedVariable),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var given
        )
            ? given
            : Environment.TickCount & int.MaxValue;
        await Console.Out.WriteLineAsync(
            $"{Requests} malformed requests of seed {seed}; {SeedVariable}={seed} sends them again."
        );
        var requests = new MalformedRequests(seed);
        await using var api = await RunningApi.WithRulesAsync(
            "--Limits:BodyBytes=300000",
            "--Access:RequestsPerSecond=100000",
            "--Access:Burst=100000"
        );
        var statuses = new SortedDictionary<int, int>();
        for (var i = 0; i < Requests; i++)
        {
            var (what, request) = requests.Next();
            using (request)
            {
                using var answer = await api.Client.SendAsync(request);
                var status = (int)answer.StatusCode;
                (status is >= 400 and < 500).ShouldBeTrue(
                    $"request {i}, {what}: {status} {await answer.Content.ReadAsStringAsync()}"
                );
                (answer.Content.Headers.ContentType?.MediaType).ShouldBe(
                    "application/problem+json",
                    $"request {i}, {what}"
                );
                await answer.ShouldBeProblemAsync(answer.StatusCode);
                statuses[status] = statuses.GetValueOrDefault(status) + 1;
            }
        }

        await Console.Out.WriteLineAsync(string.Join(", ", statuses.Select(s => $"{s.Key}: {s.Value}")));
        statuses.Count.ShouldBeGreaterThan(5);
        using var still = await api.PostAsync(
            "/v1/rulesets/xiaomi-su7/validate",
            Repository.Bytes(RunningApi.BasePlan)
        );
        still.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/v1/rulesets/xiaomi-su7/validate", "application/json")]
    [InlineData("/v1/rulesets/xiaomi-su7/validate/batch", "application/x-ndjson")]
    [InlineData("/v1/rulesets/xiaomi-su7/activate", "application/json")]
    [InlineData("/v1/waivers", "application/json")]
    public async Task A_packed_body_is_told_to_come_unpacked(string path, string type)
    {
        await using var api = await RunningApi.WithRulesAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Content = new ByteArrayContent(Repository.Bytes(RunningApi.BasePlan));
        request.Content.Headers.ContentType = new(type);
        request.Content.Headers.ContentEncoding.Add("gzip");
        using var answer = await api.Client.SendAsync(request);
        (await answer.ShouldBeProblemAsync(HttpStatusCode.UnsupportedMediaType))
            .Text("detail")
            .ShouldContain("without Content-Encoding");
    }

    [Theory]
    [InlineData("""{"role":"boss","name":"Li"}""", "$.role, line 1: it is planner, author, approver or admin.")]
    [InlineData("""{"role":1,"name":"Li"}""", "$.role, line 1: it is planner, author, approver or admin.")]
    [InlineData("""{"role":"admin"}""", "$, line 1: 'name' is missing.")]
    [InlineData("{}", "$, line 1: 'role', 'name' are missing.")]
    [InlineData("""{"role":"admin","name":"Li","age":7}""", "$.age, line 1: nothing of this name is known.")]
    [InlineData("""{"role":"admin","name":null}""", "$.name, line 1: a value is needed, and null is none.")]
    [InlineData("""{"role":"admin","name":"Li","name":"Wu"}""", "$.name, line 1: it stands twice.")]
    [InlineData("""{"role":"admin","name":7}""", "$.name, line 1: the value is of another kind than is needed.")]
    [InlineData("""{"role":"admin",""", "$, line 1: it is no whole JSON.")]
    [InlineData("null", "")]
    public async Task A_body_that_cannot_be_read_is_told_by_its_member(string body, string detail)
    {
        await using var api = await RunningApi.StartAsync([]);
        using var answer = await api.PostAsync("/v1/keys", body);
        (await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest)).Text("detail").ShouldContain(detail);
    }

    [Fact]
    public async Task A_path_that_is_no_HTTP_is_refused_by_the_server_itself_without_a_body()
    {
        await using var api = await RunningApi.WithRulesAsync();
        using var answer = await api.Client.GetAsync(new Uri("/v1/plans/%00", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_slow_sender_is_cut_off_and_others_are_served_meanwhile()
    {
        await using var api = await RunningApi.WithRulesAsync("--Limits:SlowSenderSeconds=2");
        using var socket = new TcpClient();
        await socket.ConnectAsync(api.Address.Host, api.Address.Port);
        var stream = socket.GetStream();
        await stream.WriteAsync(
            "POST /v1/rulesets/xiaomi-su7/validate HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"u8.ToArray()
        );
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var reading = reader.ReadToEndAsync();

        using var other = await api.PostAsync(
            "/v1/rulesets/xiaomi-su7/validate",
            Repository.Bytes(RunningApi.BasePlan)
        );
        other.StatusCode.ShouldBe(HttpStatusCode.OK);

        var answer = await reading.WaitAsync(TimeSpan.FromMinutes(1));
        answer.ShouldStartWith("HTTP/1.1 408");
        answer.ShouldContain("application/problem+json");
    }

    [Theory]
    [InlineData("GARBAGE\r\n\r\n")]
    [InlineData("GET /v1/plans/%00 HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET / HTTP/9.9\r\nHost: x\r\n\r\n")]
    [InlineData("GET /v1/rulesets HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")]
    [InlineData("POST /v1/lint HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n\r\n")]
    [InlineData(
        "POST /v1/lint HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n"
    )]
    public async Task What_is_no_HTTP_is_refused_too(string text)
    {
        await using var api = await RunningApi.WithRulesAsync();
        using var socket = new TcpClient();
        await socket.ConnectAsync(api.Address.Host, api.Address.Port);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(text));
        var buffer = new byte[12];
        await stream.ReadExactlyAsync(buffer);
        Encoding.ASCII.GetString(buffer).ShouldMatch(@"^HTTP/1\.1 (4\d\d|505)");
    }
}
