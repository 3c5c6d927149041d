using System.Net;
using RulesKit.Api.Access;
using RulesKit.Api.Tests.Access.Tokens;
using RulesKit.Api.Tests.Support;

namespace RulesKit.Api.Tests.Waivers;

/// <summary>A waiver counts from its approval to its end, and nobody approves an own request.</summary>
public sealed class WaiverTests
{
    private const string Validate = "/v1/rulesets/xiaomi-su7/validate";

    [Fact]
    public async Task A_waiver_counts_once_somebody_else_approved_it_and_until_it_is_ended()
    {
        await using var api = await RunningApi.WithRulesAsync();
        using var planner = api.ClientWith(await api.KeyAsync(Role.Planner, "Chen"));
        using var approver = api.ClientWith(await api.KeyAsync(Role.Approver, "Wang"));
        var id = await RequestAsync(api, planner);
        (await OutcomeAsync(api, planner)).Outcome.ShouldBe("failed");

        using var notAllowed = await api.SendAsync(HttpMethod.Post, $"/v1/waivers/{id}/approve", client: planner);
        await notAllowed.ShouldBeProblemAsync(HttpStatusCode.Forbidden);
        using var approved = await api.SendAsync(HttpMethod.Post, $"/v1/waivers/{id}/approve", client: approver);
        (await approved.JsonAsync()).Text("approvedBy").ShouldBe("Wang");
        var (outcome, verdict) = await OutcomeAsync(api, planner);
        outcome.ShouldBe("waived");

        using var ended = await api.SendAsync(HttpMethod.Post, $"/v1/waivers/{id}/expire", client: approver);
        (await ended.JsonAsync()).Text("state").ShouldBe("expired");
        (await OutcomeAsync(api, planner)).Outcome.ShouldBe("failed");

        // What was decided under the waiver is decided under it for ever.
        var replay = await api.GetAsync($"/v1/verdicts/{verdict}/replay", planner);
        replay.GetProperty("isIdentical").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Who_asked_cannot_approve()
    {
        await using var api = await RunningApi.WithRulesAsync();
        using var approver = api.ClientWith(await api.KeyAsync(Role.Approver, "Wang"));
        var id = await RequestAsync(api, approver);

        using var own = await api.SendAsync(HttpMethod.Post, $"/v1/waivers/{id}/approve", client: approver);

        (await own.ShouldBeProblemAsync(HttpStatusCode.Forbidden)).Text("detail").ShouldContain("somebody else");
    }

    [Fact]
    public async Task Who_asked_cannot_approve_under_another_name()
    {
        using var key = SigningKey.Rsa("a");
        await using var issuer = await Issuer.StartAsync(key);
        await using var api = await RunningApi.WithRulesAsync(issuer.Settings);
        HttpClient Named(string name) =>
            api.ClientWith(new Token(issuer.Address, key, "approver").With("preferred_username", name).SignedBy(key));
        using var chen = Named("chen");
        using var renamed = Named("wang");
        var id = await RequestAsync(api, chen);

        using var own = await api.SendAsync(HttpMethod.Post, $"/v1/waivers/{id}/approve", client: renamed);

        (await own.ShouldBeProblemAsync(HttpStatusCode.Forbidden)).Text("detail").ShouldContain("somebody else");
    }

    [Fact]
    public async Task A_list_takes_states_in_the_words_of_its_answers()
    {
        await using var api = await RunningApi.WithRulesAsync();
        var id = await RequestAsync(api, api.Client);
        foreach (var state in new[] { "requested", "approved", "expired" })
        {
            var listed = (await api.GetAsync("/v1/waivers?state=" + state)).EnumerateArray().ToArray();
            listed.Select(w => w.Text("id")).ShouldBe(state == "requested" ? [id] : [], state);
            listed.ShouldAllBe(w => w.Text("state") == state);
        }
    }

    [Theory]
    [InlineData("Approved")]
    [InlineData("1")]
    [InlineData("7")]
    [InlineData("requested,approved")]
    [InlineData("")]
    public async Task A_state_that_is_none_is_refused_with_those_there_are(string state)
    {
        await using var api = await RunningApi.WithRulesAsync();
        using var answer = await api.SendAsync(HttpMethod.Get, "/v1/waivers?state=" + state);
        (await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest))
            .Text("detail")
            .ShouldBe("?state= is requested, approved or expired.");
    }

    [Theory]
    [InlineData(
        """{"ruleSet":"xiaomi-su7","rule":"none","reason":"x","from":"2024-01-01","to":"2025-01-01"}""",
        "/rule"
    )]
    [InlineData(
        """{"ruleSet":"xiaomi-su7","rule":"cars-stay-domestic","reason":" ","from":"2024-01-01","to":"2025-01-01"}""",
        "/reason"
    )]
    [InlineData(
        """{"ruleSet":"xiaomi-su7","rule":"cars-stay-domestic","reason":"x","from":"soon","to":"2025-01-01"}""",
        "/from"
    )]
    [InlineData(
        """{"ruleSet":"xiaomi-su7","rule":"cars-stay-domestic","reason":"x","from":"2025-01-01","to":"2025-01-01"}""",
        "/to"
    )]
    [InlineData(
        """{"ruleSet":"xiaomi-su7","rule":"cars-stay-domestic","reason":"x","from":"2024-01-01","to":"2025-01-01","items":[]}""",
        "/items"
    )]
    [InlineData(
        """{"ruleSet":"xiaomi-su7","rule":"cars-stay-domestic","reason":"x","from":"2024-01-01","to":"2025-01-01","items":["a"," "]}""",
        "/items/1"
    )]
    [InlineData(
        """{"ruleSet":"xiaomi-su7","rule":"cars-stay-domestic","reason":"x","from":"2024-01-01","to":"2025-01-01","plan":""}""",
        "/plan"
    )]
    [InlineData(
        """{"ruleSet":"xiaomi-su7","rule":"cars-stay-domestic","reason":"x","from":"2024-01-01","to":"2025-01-01","plan":"\t"}""",
        "/plan"
    )]
    public async Task A_request_with_a_mistake_is_refused_with_its_place(string request, string pointer)
    {
        await using var api = await RunningApi.WithRulesAsync();
        using var answer = await api.PostAsync("/v1/waivers", request);
        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity);
        problem.GetProperty("errors")[0].Text("pointer").ShouldBe(pointer);
    }

    private static async Task<string> RequestAsync(RunningApi api, HttpClient client)
    {
        const string Request =
            """{"ruleSet":"xiaomi-su7","rule":"cars-stay-domestic","reason":"A pilot.","from":"2024-01-01","to":"2025-01-01"}""";
        using var answer = await api.PostAsync("/v1/waivers", Request, client);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return (await answer.JsonAsync()).Text("id");
    }

    private static async Task<(string Outcome, string Verdict)> OutcomeAsync(RunningApi api, HttpClient client)
    {
        using var answer = await api.PostAsync(Validate, Repository.Bytes(RunningApi.GermanLaunch), client);
        var rules = (await answer.JsonAsync()).GetProperty("rules").EnumerateArray();
        return (
            rules.First(r => r.Text("id") == "cars-stay-domestic").Text("outcome"),
            answer.Header("RulesKit-Verdict-Id")
        );
    }
}
