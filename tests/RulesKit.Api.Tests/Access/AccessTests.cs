using System.Net;
using RulesKit.Api.Access;
using RulesKit.Api.Hosting;
using RulesKit.Api.Tests.Access.Tokens;
using RulesKit.Api.Tests.Support;

namespace RulesKit.Api.Tests.Access;

/// <summary>Who may do what.</summary>
public sealed class AccessTests
{
    [Fact]
    public async Task Once_there_is_a_key_nobody_comes_in_without_one()
    {
        await using var api = await RunningApi.WithRulesAsync();
        (await api.GetAsync("/v1/rulesets")).GetArrayLength().ShouldBe(1);
        var key = await api.KeyAsync(Role.Planner, "Chen");

        foreach (var wrong in new[] { null, "rk_wrong", "wrong", key[..^1] })
        {
            using var client = api.ClientWith(wrong);
            using var refused = await client.GetAsync(new Uri("/v1/rulesets", UriKind.Relative));
            await refused.ShouldBeProblemAsync(HttpStatusCode.Unauthorized);
        }

        using var planner = api.ClientWith(key);
        (await api.GetAsync("/v1/rulesets", planner)).GetArrayLength().ShouldBe(1);
        using var live = await api.Client.GetAsync(new Uri("/healthz", UriKind.Relative));
        live.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Each_role_may_do_what_it_is_for_and_nothing_else()
    {
        await using var api = await RunningApi.WithRulesAsync();
        var clients = new Dictionary<Role, HttpClient>();
        foreach (var role in Enum.GetValues<Role>())
        {
            clients[role] = api.ClientWith(await api.KeyAsync(role, role.ToString()));
        }

        var table = new (HttpMethod Method, string Path, Role[] Allowed)[]
        {
            (HttpMethod.Get, "/v1/rulesets", Enum.GetValues<Role>()),
            (HttpMethod.Get, "/v1/verdicts", Enum.GetValues<Role>()),
            (HttpMethod.Put, "/v1/rulesets/x", [Role.Author, Role.Admin]),
            (HttpMethod.Put, "/v1/rulesets/x/model", [Role.Author, Role.Admin]),
            (HttpMethod.Post, "/v1/rulesets/x/rollback", [Role.Approver, Role.Admin]),
            (HttpMethod.Post, "/v1/waivers/x/approve", [Role.Approver, Role.Admin]),
            (HttpMethod.Post, "/v1/waivers/x/expire", [Role.Approver, Role.Admin]),
            (HttpMethod.Get, "/v1/keys", [Role.Admin]),
            (HttpMethod.Delete, "/v1/keys/x", [Role.Admin]),
        };
        foreach (var (method, path, allowed) in table)
        {
            foreach (var (role, client) in clients)
            {
                using var answer = await api.SendAsync(method, path, client: client);
                (answer.StatusCode != HttpStatusCode.Forbidden).ShouldBe(
                    allowed.Contains(role),
                    $"{role} {method} {path}"
                );
            }
        }

        foreach (var client in clients.Values)
        {
            client.Dispose();
        }
    }

    [Fact]
    public async Task Only_hashes_of_keys_are_stored()
    {
        using var folder = new TempFolder();
        string key;
        await using (var api = await RunningApi.StartAsync(["--data", folder.Path]))
        {
            key = await api.KeyAsync(Role.Admin, "Li");
        }

        foreach (var file in Directory.EnumerateFiles(folder.Path))
        {
            File.ReadAllBytes(file).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(key)).ShouldBe(-1);
            key.Length.ShouldBeGreaterThan(40);
        }
    }

    [Theory]
    [InlineData("--urls", "http://0.0.0.0:0")]
    [InlineData("--urls", "http://[::]:0")]
    [InlineData("--urls", "http://*:0")]
    [InlineData("--urls", "http://127.0.0.1:0;http://rules.example.org:0")]
    [InlineData("--urls", "http://127.0.0.1:0;http://+:0")]
    [InlineData("--http_ports", "0")]
    [InlineData("--Kestrel:Endpoints:Public:Url", "http://*:0")]
    public async Task Nobody_listens_beyond_this_machine_while_no_key_is_needed(string option, string value)
    {
        using var folder = new TempFolder();
        string[] args = ["--data", folder.Path, option, value];
        var errors = new StringWriter();

        (await ApiProgram.RunAsync(args, new StringWriter(), errors)).ShouldBe(2);
        errors.ToString().ShouldContain("keys add");

        var output = new StringWriter();
        string[] add = ["keys", "add", "--role", "admin", "--name", "Li", "--data", folder.Path];
        (await ApiProgram.RunAsync(add, output, errors)).ShouldBe(0);
        output.ToString().Trim().ShouldStartWith("rk_");
        await StartAndStopAsync(args);
    }

    [Fact]
    public async Task With_an_issuer_of_tokens_the_service_listens_everywhere_and_is_open_to_nobody()
    {
        using var folder = new TempFolder();
        await using var issuer = await Issuer.StartAsync();
        string[] args = ["--data", folder.Path, "--urls", "http://0.0.0.0:0", .. issuer.Settings];
        await StartAndStopAsync(
            args,
            async address =>
            {
                using var client = new HttpClient();
                using var answer = await client.GetAsync(
                    new Uri(address.Replace("0.0.0.0", "127.0.0.1") + "/v1/rulesets")
                );
                await answer.ShouldBeProblemAsync(HttpStatusCode.Unauthorized);
            }
        );
    }

    [Theory]
    [InlineData("http://issuer.example.org", "true")]
    [InlineData("issuer.example.org", "false")]
    [InlineData("ftp://issuer.example.org", "false")]
    public async Task An_address_at_which_no_issuer_can_be_asked_is_told_at_the_start(string address, string https)
    {
        using var folder = new TempFolder();
        var errors = new StringWriter();
        string[] args =
        [
            "--data",
            folder.Path,
            "--Access:Jwt:Authority=" + address,
            "--Access:Jwt:Audience=x",
            "--Access:Jwt:RequireHttps=" + https,
        ];
        (await ApiProgram.RunAsync(args, new StringWriter(), errors)).ShouldBe(2);
        errors.ToString().ShouldContain("Access:Jwt:Authority is " + address);
    }

    [Fact]
    public async Task The_command_lists_and_ends_keys()
    {
        using var folder = new TempFolder();
        string[] data = ["--data", folder.Path];
        var output = new StringWriter();
        await ApiProgram.RunAsync(
            ["keys", "add", "--role", "author", "--name", "Lin", .. data],
            output,
            new StringWriter()
        );
        var list = new StringWriter();
        (await ApiProgram.RunAsync(["keys", "list", .. data], list, new StringWriter())).ShouldBe(0);
        list.ToString().ShouldContain("author");
        list.ToString().ShouldNotContain(output.ToString().Trim());

        var id = list.ToString().Split(' ')[0];
        (await ApiProgram.RunAsync(["keys", "revoke", id, .. data], list, new StringWriter())).ShouldBe(0);
        (await ApiProgram.RunAsync(["keys", "revoke", id, .. data], list, new StringWriter())).ShouldBe(1);
        (
            await ApiProgram.RunAsync(
                ["keys", "add", "--role", "king", "--name", "x", .. data],
                list,
                new StringWriter()
            )
        ).ShouldBe(2);
    }

    [Fact]
    public async Task A_key_that_sends_too_often_is_told_to_wait()
    {
        await using var api = await RunningApi.WithRulesAsync("--Access:RequestsPerSecond=1", "--Access:Burst=3");
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 6; i++)
        {
            using var answer = await api.Client.GetAsync(new Uri("/v1/rulesets", UriKind.Relative));
            statuses.Add(answer.StatusCode);
            if (answer.StatusCode == HttpStatusCode.TooManyRequests)
            {
                await answer.ShouldBeProblemAsync(HttpStatusCode.TooManyRequests);
                answer.Headers.RetryAfter.ShouldNotBeNull();
            }
        }

        statuses.ShouldContain(HttpStatusCode.TooManyRequests);
        statuses[0].ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_open_service_answers_to_this_machines_names_only()
    {
        await using var api = await RunningApi.WithRulesAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/rulesets");
        request.Headers.Host = "rules.example.org";
        using var answer = await api.Client.SendAsync(request);
        await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_first_key_that_is_given_out_closes_the_service_at_once()
    {
        await using var api = await RunningApi.StartAsync([]);
        (await api.Client.GetAsync("/v1/rulesets")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var given = await api.SendAsync(
            HttpMethod.Post,
            "/v1/keys",
            """{ "role": "admin", "name": "Li" }"""u8.ToArray()
        );
        given.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await api.Client.GetAsync("/v1/rulesets")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static async Task StartAndStopAsync(string[] args, Func<string, Task>? ask = null)
    {
        await using var app = ApiApplication.Build(args);
        await app.PrepareAsync(CancellationToken.None);
        await app.StartAsync();
        await (ask?.Invoke(app.Urls.First()) ?? Task.CompletedTask);
        await app.StopAsync();
    }
}
