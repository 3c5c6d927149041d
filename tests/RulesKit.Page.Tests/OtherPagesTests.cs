using RulesKit.Page.Tests.Support;

namespace RulesKit.Page.Tests;

[Collection(BrowserTests.Name)]
public sealed class OtherPagesTests(Chromium chromium, OpenService service)
{
    [BrowserFact]
    public async Task Two_plans_stand_side_by_side_with_what_differs()
    {
        var page = await chromium.OpenAsync();
        await page.GotoAsync(service.Address + "/compare");
        await page.Locator("#left").SelectOptionAsync("base-2024");
        await page.Locator("#right").SelectOptionAsync("german-launch-2026");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Compare" }).ClickAsync();
        await page.Locator(".verdict.kept").WaitForAsync();
        await page.Locator(".verdict.broken").WaitForAsync();
        var rules = page.Locator("section:has(#rules-title) tbody tr");
        (await rules.AllInnerTextsAsync()).ShouldContain(text =>
            text.Contains("at home only", StringComparison.Ordinal)
        );
        var values = page.Locator("section:has(#values-title) tbody tr");
        (await values.AllInnerTextsAsync()).ShouldContain(text =>
            text.Contains("DE", StringComparison.Ordinal) && text.Contains("not there", StringComparison.Ordinal)
        );
    }

    [BrowserFact]
    public async Task Authors_see_rule_sets_in_words_with_windows_sources_and_test_coverage()
    {
        var page = await chromium.OpenAsync();
        await page.GotoAsync(service.Address + "/rulesets");
        await page.Locator(".cards a").First.ClickAsync();
        var tests = page.Locator("section:has(#tests-title)");
        while ((await tests.InnerTextAsync()).Contains("are running", StringComparison.Ordinal))
        {
            await page.ReloadAsync();
        }

        var rule = page.Locator("article.rule:has(#rule-cars-stay-domestic)");
        var text = await rule.InnerTextAsync();
        text.ShouldContain("in force 2024-04-23 up to, not including, 2027-04-23");
        text.ShouldContain("Source");
        text.ShouldContain("seen kept and broken");
        (await tests.InnerTextAsync()).ShouldContain("100%");
    }

    [BrowserFact]
    public async Task A_rule_set_that_is_not_there_is_told_in_words()
    {
        var page = await chromium.OpenAsync();
        var answer = await page.GotoAsync(service.Address + "/rulesets/none");
        answer!.Status.ShouldBe(404);
        (await page.Locator("main").InnerTextAsync()).ShouldContain("There is no rule set none.");
    }
}
