using System.Net;
using System.Text;
using RulesKit.Api.Tests.Support;

namespace RulesKit.Api.Tests.Validation;

/// <summary>A plan in, the tool's own element out, and a record that survives.</summary>
public sealed class ValidateTests
{
    private const string Path = "/v1/rulesets/xiaomi-su7/validate";

    [Fact]
    public async Task The_answer_is_the_element_of_the_tool_without_file_byte_for_byte()
    {
        await using var api = await RunningApi.WithRulesAsync();
        foreach (var path in Directory.EnumerateFiles(Repository.Path("rules/xiaomi-su7/plans")))
        {
            var file = "rules/xiaomi-su7/plans/" + System.IO.Path.GetFileName(path);
            using var answer = await api.PostAsync(Path, Repository.Bytes(file));
            var element = await answer.Content.ReadAsStringAsync();

            // The tool's own bytes for this plan, under its file name, which only the one line "file" tells.
            var ruleSet = RulesKit.Engine.Checking.RuleSet.Load(Repository.Path("rules/xiaomi-su7"));
            var reading = ruleSet.ReadPlan(File.ReadAllText(Repository.Path(file)), file);
            var tool = RulesKit.Engine.Rendering.VerdictJson.Write([
                ruleSet.CreateChecker().Check(reading.PlanOrThrow()),
            ]);
            var withoutFile = tool.Replace($"    \"file\": \"{file}\",\n", "", StringComparison.Ordinal);
            withoutFile.ShouldBe("[\n  " + element + "\n]", file);
        }
    }

    [Fact]
    public async Task A_decision_is_logged_with_all_that_it_rests_on_and_replays_byte_for_byte()
    {
        await using var api = await RunningApi.WithRulesAsync();
        using var answer = await api.PostAsync(
            Path + "?asOf=2024-06-01&scenario=price-war",
            Repository.Bytes(RunningApi.BasePlan)
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        var id = answer.Header("RulesKit-Verdict-Id");

        var record = await api.GetAsync("/v1/verdicts/" + id);
        record.Text("ruleSet").ShouldBe("xiaomi-su7");
        record.Text("asOf").ShouldBe("2024-06-01");
        record.Text("scenario").ShouldBe("price-war");
        record.Text("by").ShouldBe("local");
        record.Text("planHash").ShouldBe(RulesKit.Api.Storage.Contents.HashOf(Repository.Bytes(RunningApi.BasePlan)));
        var replay = await api.GetAsync($"/v1/verdicts/{id}/replay");
        replay.GetProperty("isIdentical").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Lines_and_columns_mean_the_senders_own_text()
    {
        await using var api = await RunningApi.WithRulesAsync();
        var text = File.ReadAllText(Repository.Path(RunningApi.GermanLaunch));
        foreach (
            var variant in new[]
            {
                text,
                "\r\n\r\n" + text.ReplaceLineEndings("\r\n"),
                text.Replace("\n", "", StringComparison.Ordinal),
            }
        )
        {
            using var answer = await api.PostAsync(Path, variant);
            var finding = (await answer.JsonAsync())
                .GetProperty("rules")
                .EnumerateArray()
                .First(r => r.Text("id") == "cars-stay-domestic")
                .GetProperty("findings")[0];
            var evidence = finding.GetProperty("evidence")[0];
            var line = variant.Split('\n')[evidence.GetProperty("line").GetInt32() - 1];
            line[(evidence.GetProperty("column").GetInt32() - 1)..].ShouldStartWith("\"DE\"");
        }
    }

    [Theory]
    [InlineData("{", 422)]
    [InlineData("[]", 422)]
    [InlineData("{\"id\":7}", 422)]
    [InlineData("", 422)]
    public async Task A_plan_that_cannot_be_checked_is_refused_with_places(string plan, int status)
    {
        await using var api = await RunningApi.WithRulesAsync();
        using var answer = await api.PostAsync(Path, plan);
        var problem = await answer.ShouldBeProblemAsync((HttpStatusCode)status);
        problem.GetProperty("errors").GetArrayLength().ShouldBeGreaterThan(0);
        problem.GetProperty("errors")[0].TryGetProperty("line", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_asked_for_and_not_there_is_told()
    {
        await using var api = await RunningApi.WithRulesAsync();
        var plan = Repository.Bytes(RunningApi.BasePlan);
        foreach (
            var (path, status) in new[] { ("?version=1.9", 404), ("?scenario=none", 404), ("?asOf=yesterday", 400) }
        )
        {
            using var answer = await api.PostAsync(Path + path, plan);
            await answer.ShouldBeProblemAsync((HttpStatusCode)status);
        }

        using var nowhere = await api.PostAsync("/v1/rulesets/none/validate", plan);
        await nowhere.ShouldBeProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Stored_plans_show_their_last_verdict()
    {
        await using var api = await RunningApi.WithRulesAsync();
        using var stored = await api.Client.GetAsync(new Uri("/v1/plans/german-launch-2026", UriKind.Relative));
        var bytes = await stored.Content.ReadAsByteArrayAsync();
        bytes.ShouldBe(Repository.Bytes(RunningApi.GermanLaunch));
        using var answer = await api.PostAsync(Path, bytes);
        using var scenario = await api.PostAsync(Path + "?scenario=price-war", bytes);
        using var otherDay = await api.PostAsync(Path + "?asOf=2020-01-01", bytes);
        otherDay.StatusCode.ShouldBe(HttpStatusCode.OK);

        var plans = await api.GetAsync("/v1/plans");

        var plan = plans.EnumerateArray().First(p => p.Text("id") == "german-launch-2026");
        plan.GetProperty("lastVerdict").Text("id").ShouldBe(answer.Header("RulesKit-Verdict-Id"));
        plan.GetProperty("lastVerdict").Text("verdict").ShouldBe("nonCompliant");
        plans
            .EnumerateArray()
            .First(p => p.Text("id") == "base-2024")
            .TryGetProperty("lastVerdict", out _)
            .ShouldBeFalse();
    }

    [Fact]
    public async Task A_plan_that_says_no_day_shows_its_last_verdict_as_of_any()
    {
        await using var api = await RunningApi.WithRulesAsync();
        var text = Encoding.UTF8.GetString(Repository.Bytes(RunningApi.BasePlan));
        var bytes = Encoding.UTF8.GetBytes(text.Replace("\"asOf\": \"2024-04-23\",", "", StringComparison.Ordinal));
        using var stored = await api.SendAsync(HttpMethod.Put, "/v1/plans/undated", bytes, "*");
        stored.StatusCode.ShouldBe(HttpStatusCode.Created, await stored.Content.ReadAsStringAsync());
        using var dayless = await api.PostAsync(Path, bytes);
        dayless.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var answer = await api.PostAsync(Path + "?asOf=2024-04-23", bytes);

        var plans = await api.GetAsync("/v1/plans");

        plans
            .EnumerateArray()
            .First(p => p.Text("id") == "undated")
            .GetProperty("lastVerdict")
            .Text("id")
            .ShouldBe(answer.Header("RulesKit-Verdict-Id"));
    }

    [Fact]
    public async Task An_explanation_tells_how_a_rule_came_to_its_outcome()
    {
        await using var api = await RunningApi.WithRulesAsync();
        using var answer = await api.PostAsync(
            "/v1/rulesets/xiaomi-su7/explain?rule=cars-stay-domestic",
            Repository.Bytes(RunningApi.GermanLaunch)
        );
        (await answer.JsonAsync()).Text("outcome").ShouldBe("failed");
        using var none = await api.PostAsync(
            "/v1/rulesets/xiaomi-su7/explain?rule=cars-stay-domestik",
            Encoding.UTF8.GetBytes("{}")
        );
        (await none.ShouldBeProblemAsync(HttpStatusCode.NotFound))
            .Text("detail")
            .ShouldEndWith("has no rule cars-stay-domestik. Did you mean 'cars-stay-domestic'?");
    }
}
