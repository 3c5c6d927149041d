using System.Net.Http.Headers;
using System.Text;
using RulesKit.Api.Tests.Support;

namespace RulesKit.Api.Tests.Problems;

/// <summary>Requests with one or more things wrong, at random from a seed.</summary>
internal sealed class MalformedRequests(int seed)
{
    private const string Validate = "/v1/rulesets/xiaomi-su7/validate";

    private readonly Random random = new(seed);
    private readonly byte[] plan = Repository.Bytes(RunningApi.BasePlan);
    private readonly byte[] rules = Repository.Bytes(RunningApi.XiaomiRules);

    /// <summary>A request, and what is wrong with it.</summary>
    public (string What, HttpRequestMessage Request) Next() =>
        random.Next(14) switch
        {
            0 => ("truncated plan", Post(Validate, plan[..random.Next(0, plan.Length - 4)])),
            1 => (
                "deep",
                Post(Validate, Encoding.ASCII.GetBytes(new string(Pick("[", "{\"a\":")[0], random.Next(100, 200_000))))
            ),
            2 => ("huge", Post(Pick(Validate, "/v1/lint"), new byte[random.Next(300_001, 600_000)])),
            3 => ("UTF-16", Post(Validate, Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(plan)))),
            4 => ("no UTF-8", Post(Validate, Damaged(plan, () => (byte)random.Next(0x80, 0xC0)))),
            5 => (
                "content type",
                Post(Validate, plan, Pick("text/plain", "application/xml", "image/png", "application/x-ndjson"))
            ),
            6 => ("packed", Packed()),
            7 => ("wrong types", Post(Validate, Encoding.UTF8.GetBytes(WrongTypes()))),
            8 => (
                "path",
                new HttpRequestMessage(
                    HttpMethod.Get,
                    "/v1/"
                        + Pick(
                            "none",
                            "plans/%01",
                            "rulesets/none",
                            "verdicts/%27--",
                            "plans/../../etc",
                            "rulesets/%2e%2e%2f"
                        )
                )
            ),
            9 => (
                "method",
                new HttpRequestMessage(
                    new HttpMethod(Pick("DELETE", "PATCH", "BREW")),
                    Pick("/v1/rulesets", Validate, "/healthz")
                )
            ),
            10 => (
                "query",
                Post(
                    Validate + Pick("?asOf=2024-13-40", "?version=" + new string('9', 500), "?scenario=%ff", "?asOf="),
                    plan
                )
            ),
            11 => ("precondition", Put()),
            12 => (
                "waiver",
                Post(
                    "/v1/waivers",
                    Encoding.UTF8.GetBytes(
                        Pick(
                            "{}",
                            "null",
                            "[]",
                            "{\"ruleSet\":[]}",
                            "{\"x\":1}",
                            "{\"ruleSet\":\"xiaomi-su7\",\"ruleSet\":\"a\"}",
                            "{\"ruleSet\":\"none\",\"rule\":\"x\",\"reason\":\"x\",\"from\":\"a\",\"to\":\"b\"}"
                        )
                    )
                )
            ),
            _ => ("broken rule set", Broken()),
        };

    private HttpRequestMessage Packed()
    {
        var request = Post(Validate, plan);
        request.Content!.Headers.ContentEncoding.Add(Pick("gzip", "br", "x"));
        return request;
    }

    private HttpRequestMessage Put()
    {
        var request = Post(
            Pick("/v1/rulesets/xiaomi-su7", "/v1/plans/base-2024", "/v1/rulesets/xiaomi-su7/scenarios"),
            plan
        );
        request.Method = HttpMethod.Put;
        if (random.Next(2) == 0)
        {
            request.Headers.TryAddWithoutValidation("If-Match", Pick("\"r999\"", "r1", "W/\"r1\"", "\"", ","));
        }

        return request;
    }

    /// <summary>A rule set that some of its characters were changed of; one that still is clean has another version's text.</summary>
    private HttpRequestMessage Broken()
    {
        var request = Post(
            "/v1/rulesets/" + Pick("xiaomi-su7", "other", new string('a', 300), "a%20b"),
            Damaged(rules, () => (byte)random.Next(0x20, 0x7F))
        );
        request.Method = HttpMethod.Put;
        request.Headers.TryAddWithoutValidation("If-None-Match", "*");
        return request;
    }

    private string WrongTypes() =>
        "{\"id\":"
        + Pick("1", "null", "[]", "{}", "true", "1e999", "\"\\ud800\"", "NaN", "'x'")
        + ",\"title\":\"x\""
        + Pick("}", ",}", "", "}}", "}\0");

    private byte[] Damaged(byte[] bytes, Func<byte> other)
    {
        var copy = bytes.ToArray();
        for (var i = random.Next(1, 20); i >= 0; i--)
        {
            copy[random.Next(copy.Length)] = other();
        }

        return copy;
    }

    private static HttpRequestMessage Post(string path, byte[] body, string contentType = "application/json")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return request;
    }

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
