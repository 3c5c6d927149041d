using RulesKit.Page.Tests.Support;

namespace RulesKit.Page.Tests;

[Collection(BrowserTests.Name)]
public sealed class ConnectionTests(Chromium chromium)
{
    [BrowserFact]
    public async Task A_service_that_dies_is_told_and_what_was_typed_is_back_when_it_is()
    {
        await using var service = await RunningService.StartAsync("--seed", Repository.At("rules"));
        var page = await chromium.OpenAsync();
        var planner = new PlannerPage(page, service.Address);
        await planner.OpenAsync("base-2024");
        await planner.WaitForAsync("compliant");
        await service.KillAsync();
        await page.Locator("#components-reconnect-modal p:visible").First.WaitForAsync();
        await planner.TypeOverAsync("\"second-car\", \"market\": \"CN\"", "\"second-car\", \"market\": \"DE\"");
        await service.StartAsync();
        await planner.WaitForAsync("nonCompliant");
        (await planner.Text.InputValueAsync()).ShouldContain("\"second-car\", \"market\": \"DE\"");
        (await page.Locator("#components-reconnect-modal").IsVisibleAsync()).ShouldBeFalse();
    }

    [BrowserFact]
    public async Task A_page_outlives_the_time_that_a_request_may_take()
    {
        await using var service = await RunningService.StartAsync(
            "--seed",
            Repository.At("rules"),
            "--Limits:RequestSeconds",
            "1"
        );
        var page = await chromium.OpenAsync();
        var planner = new PlannerPage(page, service.Address);
        await planner.OpenAsync("base-2024");
        await Task.Delay(TimeSpan.FromSeconds(3));
        (await page.Locator("#components-reconnect-modal").IsVisibleAsync()).ShouldBeFalse();
        await planner.TypeOverAsync("\"second-car\", \"market\": \"CN\"", "\"second-car\", \"market\": \"DE\"");
        await planner.WaitForAsync("nonCompliant");
    }

    [BrowserFact]
    public async Task Without_a_rule_set_the_page_says_what_to_do()
    {
        await using var service = await RunningService.StartAsync();
        var page = await chromium.OpenAsync();
        await page.GotoAsync(service.Address);
        (await page.Locator("main").InnerTextAsync()).ShouldContain("No rule set is stored yet");
    }
}
