using System.Net;
using RulesKit.Page.Tests.Support;

namespace RulesKit.Page.Tests;

[Collection(BrowserTests.Name)]
public sealed class SignInTests(Chromium chromium)
{
    [BrowserFact]
    public async Task With_keys_the_page_asks_for_one_once_and_shows_what_its_role_allows()
    {
        await using var service = await RunningService.StartAsync("--seed", Repository.At("rules"));
        var planner = await service.AddKeyAsync("planner");
        var author = await service.AddKeyAsync("author");
        await service.KillAsync();
        await service.StartAsync();

        var page = await chromium.OpenAsync();
        await page.GotoAsync(service.Address + "/?plan=german-launch-2026");
        new Uri(page.Url).AbsolutePath.ShouldBe("/signin");
        await GiveAsync(page, "rk_nobody-ever-gave-this-out");
        (await page.Locator("[role=alert]").First.InnerTextAsync()).ShouldContain("does not count");
        await GiveAsync(page, planner);
        new Uri(page.Url).Query.ShouldBe("?plan=german-launch-2026");
        await page.Locator("#text[data-ready=true]").WaitForAsync();
        await page.Locator(".answer[data-verdict=nonCompliant]").WaitForAsync();
        (await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Rule sets" }).CountAsync()).ShouldBe(
            0
        );

        var cookie = (await page.Context.CookiesAsync()).Single(c => c.Name == "ruleskit-key");
        cookie.HttpOnly.ShouldBeTrue();
        cookie.SameSite.ShouldBe(Microsoft.Playwright.SameSiteAttribute.Strict);

        await page.GotoAsync(service.Address + "/rulesets");
        (await page.Locator("[role=alert]").First.InnerTextAsync()).ShouldContain("role of your key");
        await GiveAsync(page, author);
        await page.Locator(".cards a").First.WaitForAsync();

        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.WaitForURLAsync("**/signin**");
        await page.GotoAsync(service.Address + "/");
        new Uri(page.Url).AbsolutePath.ShouldBe("/signin");
    }

    [BrowserFact]
    public async Task With_keys_nobody_opens_a_connection_or_comes_back_elsewhere_without_one()
    {
        await using var service = await RunningService.StartAsync();
        await service.AddKeyAsync("planner");
        await service.KillAsync();
        await service.StartAsync();
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = new Uri(service.Address) };
        using var connection = await client.PostAsync(
            new Uri("/_blazor/negotiate?negotiateVersion=1", UriKind.Relative),
            null
        );
        connection.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        var page = await chromium.OpenAsync();
        foreach (var back in new[] { "//example.org", "/\\example.org", "https://example.org/" })
        {
            await page.GotoAsync($"{service.Address}/signin?back={Uri.EscapeDataString(back)}");
            (await page.Locator("input[name=back]").GetAttributeAsync("value")).ShouldBe("/");
        }
    }

    private static async Task GiveAsync(Microsoft.Playwright.IPage page, string key)
    {
        await page.Locator("#key").FillAsync(key);
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.WaitForLoadStateAsync();
    }
}
