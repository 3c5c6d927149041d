using System.Net;
using System.Text.Json.Nodes;
using RulesKit.Api.Access;
using RulesKit.Api.Tests.Access.Tokens;
using RulesKit.Api.Tests.Support;

namespace RulesKit.Api.Tests.Access;

/// <summary>Tokens of an issuer: which count, and what they allow.</summary>
public sealed class TokenTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_right_token_allows_what_its_role_allows(bool isElliptic)
    {
        using var key = isElliptic ? SigningKey.EllipticCurve("a") : SigningKey.Rsa("a");
        await using var issuer = await Issuer.StartAsync(key);
        await using var api = await RunningApi.WithRulesAsync(issuer.Settings);
        var table = new (HttpMethod Method, string Path, Role[] Allowed)[]
        {
            (HttpMethod.Get, "/v1/rulesets", Enum.GetValues<Role>()),
            (HttpMethod.Put, "/v1/rulesets/x", [Role.Author, Role.Admin]),
            (HttpMethod.Post, "/v1/rulesets/x/rollback", [Role.Approver, Role.Admin]),
            (HttpMethod.Get, "/v1/keys", [Role.Admin]),
        };
        foreach (var role in Enum.GetValues<Role>())
        {
            using var client = api.ClientWith(
                new Token(issuer.Address, key, role.ToString().ToLowerInvariant()).SignedBy(key)
            );
            foreach (var (method, path, allowed) in table)
            {
                using var answer = await api.SendAsync(method, path, client: client);
                answer.StatusCode.ShouldNotBe(HttpStatusCode.Unauthorized, $"{role} {method} {path}");
                (answer.StatusCode != HttpStatusCode.Forbidden).ShouldBe(
                    allowed.Contains(role),
                    $"{role} {method} {path}"
                );
            }
        }
    }

    [Fact]
    public async Task A_wrong_token_is_refused_with_problem_details_whatever_is_wrong_with_it()
    {
        using var key = SigningKey.Rsa("a");
        using var stranger = SigningKey.Rsa("a");
        using var elliptic = SigningKey.EllipticCurve("b");
        await using var issuer = await Issuer.StartAsync(key, elliptic);
        await using var api = await RunningApi.WithRulesAsync(issuer.Settings);
        Token Right() => new(issuer.Address, key, "admin");
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var secret = Right().WithHead("alg", "HS256");
        var wrong = new Dictionary<string, string>
        {
            ["issuer"] = Right().With("iss", "https://else.example.org").SignedBy(key),
            ["no issuer"] = Right().With("iss", null).SignedBy(key),
            ["audience"] = Right().With("aud", "payroll").SignedBy(key),
            ["no audience"] = Right().With("aud", null).SignedBy(key),
            ["expired"] = Right().With("nbf", now - 900).With("exp", now - 60).SignedBy(key),
            ["no expiry"] = Right().With("exp", null).SignedBy(key),
            ["not yet valid"] = Right().With("nbf", now + 60).SignedBy(key),
            ["another key of the same name"] = Right().SignedBy(stranger),
            ["a key that is not published"] = Right().WithHead("kid", "z").SignedBy(stranger),
            ["no key named"] = Right().WithHead("kid", null).SignedBy(stranger),
            ["the key of another kind"] = Right().WithHead("kid", "b").SignedBy(key),
            ["alg none"] = Right().WithHead("alg", "none").Unsigned(),
            ["alg NONE, signed"] = Right().WithHead("alg", "NONE").SignedBy(key),
            ["no signature"] = Right().Unsigned(),
            ["the public key as a secret"] = secret.SignedBySecret(key.PublicPem()),
            ["a key of the token's own"] = Right().WithHead("jwk", stranger.ToJwk()).SignedBy(stranger),
            ["a changed claim"] = Changed(Right().With("roles", new JsonArray("planner")).SignedBy(key), Right()),
            ["no token at all"] = "abc.def.ghi",
            ["too many parts"] = Right().SignedBy(key) + ".x",
        };
        foreach (var (what, token) in wrong)
        {
            using var client = api.ClientWith(token);
            using var answer = await client.GetAsync(new Uri("/v1/rulesets", UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, what);
            var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.Unauthorized);
            problem.Text("detail").ShouldContain("token", Case.Insensitive, what);
            answer.Headers.WwwAuthenticate.ToString().ShouldStartWith("Bearer");
        }

        using var nobody = await api.Client.GetAsync(new Uri("/v1/rulesets", UriKind.Relative));
        await nobody.ShouldBeProblemAsync(HttpStatusCode.Unauthorized);
        using var right = api.ClientWith(Right().SignedBy(key));
        (await api.GetAsync("/v1/rulesets", right)).GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task A_token_without_a_role_of_ours_is_known_and_not_allowed()
    {
        using var key = SigningKey.EllipticCurve("a");
        await using var issuer = await Issuer.StartAsync(key);
        await using var api = await RunningApi.WithRulesAsync(issuer.Settings);
        Token Right() => new(issuer.Address, key, "admin");
        foreach (
            var roles in new JsonNode?[] { null, new JsonArray(), new JsonArray("king", "1", "3"), "planners", "" }
        )
        {
            using var client = api.ClientWith(Right().With("roles", roles?.DeepClone()).SignedBy(key));
            using var answer = await client.GetAsync(new Uri("/v1/rulesets", UriKind.Relative));
            var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.Forbidden);
            problem.Text("type").ShouldBe("urn:ruleskit:problem:not-allowed");
        }

        using var one = api.ClientWith(Right().With("roles", "planner").SignedBy(key));
        (await api.GetAsync("/v1/rulesets", one)).GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task The_claim_of_roles_can_have_another_name()
    {
        using var key = SigningKey.EllipticCurve("a");
        await using var issuer = await Issuer.StartAsync(key);
        await using var api = await RunningApi.WithRulesAsync([.. issuer.Settings, "--Access:Jwt:RoleClaim=groups"]);
        using var usual = api.ClientWith(new Token(issuer.Address, key, "admin").SignedBy(key));
        using var refused = await usual.GetAsync(new Uri("/v1/rulesets", UriKind.Relative));
        await refused.ShouldBeProblemAsync(HttpStatusCode.Forbidden);

        using var named = api.ClientWith(
            new Token(issuer.Address, key).With("groups", new JsonArray("staff", "Planner")).SignedBy(key)
        );
        (await api.GetAsync("/v1/rulesets", named)).GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task A_new_key_of_the_issuer_counts_at_its_first_token_and_one_that_is_gone_no_longer()
    {
        using var first = SigningKey.Rsa("first");
        using var second = SigningKey.EllipticCurve("second");
        await using var issuer = await Issuer.StartAsync(first);
        await using var api = await RunningApi.WithRulesAsync(issuer.Settings);
        using var before = api.ClientWith(new Token(issuer.Address, first, "planner").SignedBy(first));
        (await api.GetAsync("/v1/rulesets", before)).GetArrayLength().ShouldBe(1);

        issuer.Keys = [second];
        using var after = api.ClientWith(new Token(issuer.Address, second, "planner").SignedBy(second));
        (await api.GetAsync("/v1/rulesets", after)).GetArrayLength().ShouldBe(1);
        using var old = await before.GetAsync(new Uri("/v1/rulesets", UriKind.Relative));
        await old.ShouldBeProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Tokens_of_unknown_keys_do_not_make_the_service_ask_the_issuer_each_time()
    {
        using var key = SigningKey.Rsa("a");
        using var stranger = SigningKey.Rsa("z");
        await using var issuer = await Issuer.StartAsync(key);
        await using var api = await RunningApi.WithRulesAsync(issuer.Settings);
        for (var i = 0; i < 50; i++)
        {
            using var client = api.ClientWith(new Token(issuer.Address, stranger, "admin").SignedBy(stranger));
            using var answer = await client.GetAsync(new Uri("/v1/rulesets", UriKind.Relative));
            await answer.ShouldBeProblemAsync(HttpStatusCode.Unauthorized);
        }

        issuer.Asked.ShouldBeLessThan(10);
    }

    [Fact]
    public async Task An_issuer_that_can_not_be_asked_is_no_fault_of_the_service_and_keys_count_all_the_same()
    {
        using var key = SigningKey.Rsa("a");
        await using var issuer = await Issuer.StartAsync(key);
        await using var api = await RunningApi.WithRulesAsync(issuer.Settings);
        var token = new Token(issuer.Address, key, "planner").SignedBy(key);
        await issuer.StopAsync();

        using var client = api.ClientWith(token);
        using var answer = await client.GetAsync(new Uri("/v1/rulesets", UriKind.Relative));
        await answer.ShouldBeProblemAsync(HttpStatusCode.ServiceUnavailable);
        answer.Headers.RetryAfter.ShouldNotBeNull();

        using var keyed = api.ClientWith(await api.KeyAsync(Role.Planner, "Chen"));
        (await api.GetAsync("/v1/rulesets", keyed)).GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task A_decision_is_recorded_under_the_name_of_the_token()
    {
        using var key = SigningKey.Rsa("a");
        await using var issuer = await Issuer.StartAsync(key);
        await using var api = await RunningApi.WithRulesAsync(issuer.Settings);
        using var client = api.ClientWith(new Token(issuer.Address, key, "planner").SignedBy(key));
        using var answer = await api.PostAsync(
            "/v1/rulesets/xiaomi-su7/validate",
            Repository.Bytes(RunningApi.BasePlan),
            client
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var record = await api.GetAsync("/v1/verdicts/" + answer.Header("RulesKit-Verdict-Id"), client);
        record.Text("by").ShouldBe("chen");
    }

    /// <summary>A token that says what another one does, under the signature of the first.</summary>
    private static string Changed(string signed, Token other)
    {
        var (parts, others) = (signed.Split('.'), other.Unsigned().Split('.'));
        return $"{parts[0]}.{others[1]}.{parts[2]}";
    }
}
