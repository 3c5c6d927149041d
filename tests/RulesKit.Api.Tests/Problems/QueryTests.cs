using System.Net;
using RulesKit.Api.Tests.Support;

namespace RulesKit.Api.Tests.Problems;

/// <summary>What stands behind the question mark is read as strictly as a body.</summary>
public sealed class QueryTests
{
    private const string RuleSet = "/v1/rulesets/xiaomi-su7";

    [Theory]
    [InlineData(
        RuleSet + "/validate?verion=2024.4.0",
        "This address knows no parameter ?verion=. Did you mean 'version'?"
    )]
    [InlineData(
        RuleSet + "/validate/batch?asof2=2024-04-23",
        "This address knows no parameter ?asof2=. Did you mean 'asOf'?"
    )]
    [InlineData(RuleSet + "/explain", "?rule= is missing; this address needs it.")]
    public async Task A_parameter_that_is_unknown_or_missing_is_named(string path, string detail)
    {
        await using var api = await RunningApi.WithRulesAsync();
        var plan = await File.ReadAllBytesAsync(Repository.Path(RunningApi.BasePlan));
        var type = path.Contains("batch", StringComparison.Ordinal) ? "application/x-ndjson" : "application/json";
        using var answer = await api.SendAsync(HttpMethod.Post, path, plan, contentType: type);

        (await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest)).Text("detail").ShouldBe(detail);
    }

    [Theory]
    [InlineData("/v1/verdicts?limit=1&limit=1", "limit")]
    [InlineData("/v1/verdicts?limit=1&LIMIT=2", "limit")]
    [InlineData("/v1/verdicts?plan=a&plan=b", "plan")]
    [InlineData("/v1/waivers?state=expired&state=expired", "state")]
    public async Task A_parameter_that_stands_twice_is_refused(string path, string name)
    {
        await using var api = await RunningApi.WithRulesAsync();
        using var answer = await api.SendAsync(HttpMethod.Get, path);

        (await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest))
            .Text("detail")
            .ShouldBe($"?{name}= stands twice; give it once.", StringCompareShould.IgnoreCase);
    }

    [Fact]
    public async Task A_day_that_stands_twice_is_refused_where_plans_are_checked_too()
    {
        await using var api = await RunningApi.WithRulesAsync();
        using var answer = await api.PostAsync(RuleSet + "/validate?asOf=2024-01-01&asOf=2025-01-01", "{}");

        (await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest))
            .Text("detail")
            .ShouldBe("?asOf= stands twice; give it once.");
    }

    [Theory]
    [InlineData("xx")]
    [InlineData("019A9F3C2B7A7C1E8F00AA11BB22CC33")]
    [InlineData("019a9f3c2b7a7c1e8f00aa11bb22cc3")]
    [InlineData("")]
    public async Task A_page_behind_what_is_no_verdicts_id_is_refused(string before)
    {
        await using var api = await RunningApi.WithRulesAsync();
        using var answer = await api.SendAsync(HttpMethod.Get, "/v1/verdicts?before=" + before);

        (await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest)).Text("detail").ShouldContain("?before=");
        using var known = await api.SendAsync(HttpMethod.Get, "/v1/verdicts?before=019a9f3c2b7a7c1e8f00aa11bb22cc33");
        known.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_value_of_another_kind_is_named_without_types_of_ours()
    {
        await using var api = await RunningApi.WithRulesAsync();
        using var answer = await api.SendAsync(HttpMethod.Get, "/v1/verdicts?limit=many");

        (await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest))
            .Text("detail")
            .ShouldBe("?limit= has a value of another kind than this address takes.");
    }

    [Theory]
    [InlineData("/v1/verdicts?LIMIT=5&ruleSet=xiaomi-su7")]
    [InlineData("/v1/rulesets?limit=5")]
    [InlineData("/v1/plans")]
    [InlineData("/v1/waivers")]
    public async Task A_known_parameter_is_taken_in_any_case(string path)
    {
        await using var api = await RunningApi.WithRulesAsync();
        using var answer = await api.SendAsync(HttpMethod.Get, path);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
