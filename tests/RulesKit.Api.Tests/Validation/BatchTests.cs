using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using RulesKit.Api.Tests.Support;
using RulesKit.Api.Validation;

namespace RulesKit.Api.Tests.Validation;

/// <summary>Many plans, one a line: order kept, bad lines told, memory bounded.</summary>
public sealed class BatchTests
{
    private const string Path = "/v1/rulesets/xiaomi-su7/validate/batch";
    private const string Lines = "application/x-ndjson";
    private const string EndOfAnswer = "\r\n0\r\n\r\n";

    [Fact]
    public async Task Each_line_gets_its_answer_in_order_and_a_bad_line_does_not_stop_the_rest()
    {
        await using var api = await RunningApi.WithRulesAsync();
        var (good, bad) = (OneLine(RunningApi.BasePlan), OneLine(RunningApi.GermanLaunch));
        var body = $"{good}\n\n  \r\nnot json\n{bad}\r\n{{\"id\":1}}\n\u00ff\n{good}";

        using var answer = await api.SendAsync(HttpMethod.Post, Path, Encoding.UTF8.GetBytes(body), contentType: Lines);

        var lines = await LinesAsync(answer);
        lines.Select(Describe).ShouldBe(["compliant", "error 4", "nonCompliant", "error 6", "error 7", "compliant"]);
        var batch = answer.Header("RulesKit-Batch-Id");
        var log = await api.GetAsync("/v1/verdicts?batch=" + batch);
        log.EnumerateArray().Select(v => v.GetProperty("line").GetInt32()).ShouldBe([1, 5, 8]);
    }

    [Fact]
    public async Task A_client_that_sends_everything_before_it_reads_is_served()
    {
        await using var api = await RunningApi.WithRulesAsync();
        var line = Encoding.UTF8.GetBytes(OneLine(RunningApi.BasePlan) + "\n");
        const int Count = 1_500;
        using var socket = new TcpClient();
        await socket.ConnectAsync(api.Address.Host, api.Address.Port);
        var stream = socket.GetStream();
        var head =
            $"POST {Path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {Lines}\r\nConnection: close\r\nContent-Length: {line.Length * Count}\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
        for (var i = 0; i < Count; i++)
        {
            await stream.WriteAsync(line);
        }

        using var reader = new StreamReader(stream);
        var text = await reader.ReadToEndAsync();

        text.ShouldStartWith("HTTP/1.1 200");
        text.Split("\"verdict\":\"compliant\"").Length.ShouldBe(Count + 1);
    }

    [Fact]
    public async Task An_answer_comes_before_the_next_line_is_sent()
    {
        await using var api = await RunningApi.WithRulesAsync();
        using var batch = await BatchSocket.OpenAsync(api, Path);
        for (var i = 1; i <= 3; i++)
        {
            await batch.SendAsync(OneLine(RunningApi.BasePlan));
            await batch.ReadUntilAsync("\"verdict\":\"compliant\"", i);
        }

        await batch.EndAsync();
        await batch.ReadUntilAsync(EndOfAnswer);
    }

    [Fact]
    public async Task A_batch_whose_time_runs_out_ends_with_a_line_that_says_so()
    {
        await using var api = await RunningApi.WithRulesAsync("--Limits:BatchSeconds=2");
        using var batch = await BatchSocket.OpenAsync(api, Path);
        await batch.SendAsync(OneLine(RunningApi.BasePlan));
        await batch.ReadUntilAsync(EndOfAnswer);

        batch.Seen.ShouldContain("\"verdict\":\"compliant\"");
        batch.Seen.ShouldContain("{\"line\":2,\"error\":{\"type\":\"urn:ruleskit:problem:too-long\"");
    }

    [Fact]
    public async Task A_batch_that_grows_too_large_ends_with_a_line_that_says_so()
    {
        await using var api = await RunningApi.WithRulesAsync("--Limits:BatchBytes=20000");
        using var batch = await BatchSocket.OpenAsync(api, Path);
        await batch.SendAsync(OneLine(RunningApi.BasePlan));
        await batch.ReadUntilAsync("\"verdict\":\"compliant\"");
        await batch.SendAsync(OneLine(RunningApi.BasePlan));
        await batch.ReadUntilAsync(EndOfAnswer);

        batch.Seen.ShouldContain("{\"line\":2,\"error\":{\"type\":\"urn:ruleskit:problem:too-large\"");
    }

    [Fact]
    public async Task Lines_that_are_too_long_and_too_many_lines_are_told()
    {
        await using var api = await RunningApi.WithRulesAsync("--Limits:BodyBytes=20000", "--Limits:BatchLines=3");
        var good = OneLine(RunningApi.BasePlan);
        var body = $"{good}\n{new string(' ', 30_000)}1\n{good}\n{good}\n{good}\n";

        using var answer = await api.SendAsync(HttpMethod.Post, Path, Encoding.UTF8.GetBytes(body), contentType: Lines);

        var lines = await LinesAsync(answer);
        lines.Select(Describe).ShouldBe(["compliant", "error 2", "compliant", "error 5"]);
        lines[1].GetProperty("error").GetProperty("status").GetInt32().ShouldBe(413);
    }

    [Fact]
    public void Lines_are_the_same_however_the_body_is_cut()
    {
        var texts = Gen.Elements("a", "bb", "\n", "\r\n", " ", "ccc\n", "\t")
            .ListOf()
            .Select(parts => string.Concat(parts));
        Laws.Hold(
            texts.Zip(Gen.Choose(1, 7)),
            given =>
            {
                var (text, cut) = given;
                var expected = text.Split('\n')
                    .Select((line, i) => (Number: i + 1L, Line: line))
                    .Where(l => l.Line.Trim(' ', '\t', '\r').Length > 0)
                    .ToArray();
                var lines = new BatchLines(new SlowStream(Encoding.UTF8.GetBytes(text), cut), 100);
                var found = ReadAllAsync(lines).GetAwaiter().GetResult();
                found.Select(l => (l.Number, Encoding.UTF8.GetString(l.Bytes!))).ShouldBe(expected);
            }
        );
    }

    private static async Task<List<BatchLine>> ReadAllAsync(BatchLines lines)
    {
        var all = new List<BatchLine>();
        await foreach (var group in lines.ReadAsync(4, CancellationToken.None))
        {
            all.AddRange(group);
        }

        return all;
    }

    private static string Describe(JsonElement line) =>
        line.TryGetProperty("error", out _) ? $"error {line.GetProperty("line")}" : line.Text("verdict");

    private static async Task<List<JsonElement>> LinesAsync(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var text = await answer.Content.ReadAsStringAsync();
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line =>
            {
                using var document = JsonDocument.Parse(line);
                return document.RootElement.Clone();
            })
            .ToList();
    }

    private static string OneLine(string file) =>
        Encoding.UTF8.GetString(Repository.Bytes(file)).ReplaceLineEndings(" ");
}
