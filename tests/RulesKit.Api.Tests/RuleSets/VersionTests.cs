using System.Net;
using RulesKit.Api.Tests.Support;

namespace RulesKit.Api.Tests.RuleSets;

/// <summary>Versions are stored when they lint clean, never change, and have one order.</summary>
public sealed class VersionTests
{
    private const string Path = "/v1/rulesets/small";

    [Fact]
    public async Task A_rule_set_is_stored_activated_and_given_back_byte_for_byte()
    {
        await using var api = await RunningApi.StartAsync([]);
        var text = RuleSetTexts.Launches("small", "1.0.0");

        using var created = await api.SendAsync(HttpMethod.Put, Path, text, "*");
        created.StatusCode.ShouldBe(HttpStatusCode.Created, await created.Content.ReadAsStringAsync());
        using var unready = await api.PostAsync(Path + "/validate", Repository.Bytes(RunningApi.BasePlan));
        (await unready.ShouldBeProblemAsync(HttpStatusCode.Conflict)).Text("detail").ShouldContain("active");
        using var active = await api.SendAsync(
            HttpMethod.Post,
            Path + "/activate",
            "{\"version\":\"1.0.0\"}"u8.ToArray(),
            created.Header("ETag")
        );
        active.StatusCode.ShouldBe(HttpStatusCode.OK, await active.Content.ReadAsStringAsync());

        using var read = await api.Client.GetAsync(new Uri(Path, UriKind.Relative));
        (await read.Content.ReadAsByteArrayAsync()).ShouldBe(text);
        read.Header("ETag").ShouldBe(active.Header("ETag"));
    }

    [Fact]
    public async Task A_text_is_given_without_its_version_only_when_one_is_active()
    {
        await using var api = await RunningApi.StartAsync([]);
        var text = RuleSetTexts.Launches("small", "1.0.0");
        using var created = await api.SendAsync(HttpMethod.Put, Path, text, "*");

        using var none = await api.Client.GetAsync(new Uri(Path, UriKind.Relative));
        (await none.ShouldBeProblemAsync(HttpStatusCode.Conflict)).Text("detail").ShouldContain("?version=");
        using var named = await api.Client.GetAsync(new Uri(Path + "?version=1.0.0", UriKind.Relative));
        (await named.Content.ReadAsByteArrayAsync()).ShouldBe(text);
        named.Header("ETag").ShouldBe(created.Header("ETag"));
    }

    [Fact]
    public async Task What_does_not_lint_clean_is_refused_with_diagnostics_at_their_places()
    {
        await using var api = await RunningApi.StartAsync([]);
        var text = System
            .Text.Encoding.UTF8.GetString(RuleSetTexts.Launches("small", "1.0.0"))
            .Replace("launch.Market ==", "launch.Markt ==", StringComparison.Ordinal);

        using var answer = await api.SendAsync(HttpMethod.Put, Path, System.Text.Encoding.UTF8.GetBytes(text), "*");

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity);
        var diagnostic = problem.GetProperty("diagnostics").EnumerateArray().ShouldHaveSingleItem();
        diagnostic.Text("id").ShouldBe("RK1003");
        var line = text.Split('\n')[diagnostic.GetProperty("line").GetInt32() - 1];
        line[(diagnostic.GetProperty("column").GetInt32() - 1)..].ShouldStartWith("Markt");
        using var missing = await api.Client.GetAsync(new Uri(Path, UriKind.Relative));
        await missing.ShouldBeProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_warning_is_not_clean_either()
    {
        await using var api = await RunningApi.StartAsync([]);
        var text = System
            .Text.Encoding.UTF8.GetString(RuleSetTexts.Launches("small", "1.0.0"))
            .Replace(
                "\"rules\"",
                "\"definitions\": { \"unread\": \"plan.Launches.Count\" }, \"rules\"",
                StringComparison.Ordinal
            );

        using var answer = await api.SendAsync(HttpMethod.Put, Path, System.Text.Encoding.UTF8.GetBytes(text), "*");

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity);
        problem.GetProperty("diagnostics")[0].Text("severity").ShouldBe("warning");
    }

    [Fact]
    public async Task Writers_must_say_what_they_have_seen_and_only_one_of_many_wins()
    {
        await using var api = await RunningApi.StartAsync([]);
        using var silent = await api.SendAsync(HttpMethod.Put, Path, RuleSetTexts.Launches("small", "1.0.0"));
        await silent.ShouldBeProblemAsync(HttpStatusCode.PreconditionRequired);
        using var created = await api.SendAsync(HttpMethod.Put, Path, RuleSetTexts.Launches("small", "1.0.0"), "*");
        using var again = await api.SendAsync(HttpMethod.Put, Path, RuleSetTexts.Launches("small", "1.0.1"), "*");
        await again.ShouldBeProblemAsync(HttpStatusCode.PreconditionFailed);

        var answers = await Task.WhenAll(
            Enumerable
                .Range(1, 8)
                .Select(i =>
                    api.SendAsync(
                        HttpMethod.Put,
                        Path,
                        RuleSetTexts.Launches("small", $"1.1.{i}"),
                        created.Header("ETag")
                    )
                )
        );

        answers.Count(a => a.StatusCode == HttpStatusCode.Created).ShouldBe(1);
        answers.Count(a => a.StatusCode == HttpStatusCode.PreconditionFailed).ShouldBe(7);
        var history = await api.GetAsync(Path + "/history");
        history
            .GetProperty("versions")
            .EnumerateArray()
            .Select(v => v.GetProperty("number").GetInt32())
            .ShouldBe([2, 1]);
    }

    [Fact]
    public async Task A_version_never_changes_and_the_same_text_again_changes_nothing()
    {
        await using var api = await RunningApi.StartAsync([]);
        using var created = await api.SendAsync(HttpMethod.Put, Path, RuleSetTexts.Launches("small", "1.0.0"), "*");
        var etag = created.Header("ETag");

        using var same = await api.SendAsync(HttpMethod.Put, Path, RuleSetTexts.Launches("small", "1.0.0"), etag);
        same.StatusCode.ShouldBe(HttpStatusCode.OK);
        same.Header("ETag").ShouldBe(etag);
        using var other = await api.SendAsync(
            HttpMethod.Put,
            Path,
            RuleSetTexts.Launches("small", "1.0.0", "DE"),
            etag
        );
        await other.ShouldBeProblemAsync(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Rolling_back_goes_back_step_by_step_and_no_further_than_the_first_version()
    {
        await using var api = await RunningApi.StartAsync([]);
        var etag = "*";
        foreach (var version in new[] { "1.0.0", "2.0.0", "3.0.0" })
        {
            using var put = await api.SendAsync(HttpMethod.Put, Path, RuleSetTexts.Launches("small", version), etag);
            var body = System.Text.Encoding.UTF8.GetBytes($$"""{"version":"{{version}}"}""");
            using var active = await api.SendAsync(HttpMethod.Post, Path + "/activate", body, put.Header("ETag"));
            etag = active.Header("ETag");
        }

        foreach (var expected in new[] { "2.0.0", "1.0.0" })
        {
            using var back = await api.SendAsync(HttpMethod.Post, Path + "/rollback", null, etag);
            (await back.JsonAsync()).Text("active").ShouldBe(expected);
            etag = back.Header("ETag");
        }

        using var none = await api.SendAsync(HttpMethod.Post, Path + "/rollback", null, etag);
        (await none.ShouldBeProblemAsync(HttpStatusCode.Conflict))
            .Text("detail")
            .ShouldContain("nothing further to go back to");
    }

    [Fact]
    public async Task A_preview_names_the_plans_and_rules_that_would_change()
    {
        await using var api = await RunningApi.StartAsync([]);
        using var put = await api.SendAsync(HttpMethod.Put, Path, RuleSetTexts.Launches("small", "1.0.0"), "*");
        using var active = await api.SendAsync(
            HttpMethod.Post,
            Path + "/activate",
            "{\"version\":\"1.0.0\"}"u8.ToArray(),
            put.Header("ETag")
        );
        using var home = await api.SendAsync(
            HttpMethod.Put,
            "/v1/plans/home",
            Repository.Bytes(RunningApi.BasePlan),
            "*"
        );
        using var broken = await api.SendAsync(HttpMethod.Put, "/v1/plans/other", "{\"a\":1}"u8.ToArray(), "*");

        var candidate = System
            .Text.Encoding.UTF8.GetString(RuleSetTexts.Launches("small", "2.0.0"))
            .Replace("launch.Market == \\\"CN\\\"", "launch.Market.Length == 2", StringComparison.Ordinal);
        using var answer = await api.PostAsync(Path + "/preview", candidate);

        var preview = await answer.JsonAsync();
        preview.GetProperty("plans").GetInt32().ShouldBe(1);
        var change = preview.GetProperty("changed").EnumerateArray().ShouldHaveSingleItem();
        change.Text("plan").ShouldBe("home");
        change.GetProperty("rules")[0].Text("before").ShouldBe("failed");
        change.GetProperty("rules")[0].Text("after").ShouldBe("passed");
        preview.GetProperty("notChecked").EnumerateArray().ShouldHaveSingleItem().Text("plan").ShouldBe("other");
    }

    [Fact]
    public async Task Versions_keep_the_model_they_were_stored_with()
    {
        await using var api = await RunningApi.StartAsync([]);
        using var put = await api.SendAsync(HttpMethod.Put, Path, RuleSetTexts.Launches("small", "1.0.0"), "*");
        const string Model = """
            {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,
             "properties":{"id":{"type":"string","x-rk-role":"planId"}},"required":["id"]}
            """;
        using var model = await api.SendAsync(
            HttpMethod.Put,
            Path + "/model",
            System.Text.Encoding.UTF8.GetBytes(Model),
            put.Header("ETag")
        );
        model.StatusCode.ShouldBe(HttpStatusCode.NoContent, await model.Content.ReadAsStringAsync());

        using var later = await api.SendAsync(
            HttpMethod.Put,
            Path,
            RuleSetTexts.Launches("small", "2.0.0"),
            model.Header("ETag")
        );
        await later.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity);
        using var old = await api.PostAsync(Path + "/validate?version=1.0.0", Repository.Bytes(RunningApi.BasePlan));
        old.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
