using Microsoft.Playwright;
using RulesKit.Page.Tests.Support;

namespace RulesKit.Page.Tests;

[Collection(BrowserTests.Name)]
public sealed class AccessibilityTests(Chromium chromium, OpenService service)
{
    private static readonly string[] Paths =
    [
        "/?plan=base-2024",
        "/?plan=german-launch-2026",
        "/?plan=holes",
        "/compare?left=base-2024&right=german-launch-2026",
        "/rulesets",
        "/rulesets/xiaomi-su7",
        "/signin?why=unknown",
    ];

    [AxeFact]
    public Task No_page_has_a_serious_violation_in_light() => LookAsync(ColorScheme.Light);

    [AxeFact]
    public Task No_page_has_a_serious_violation_in_dark() => LookAsync(ColorScheme.Dark);

    [AxeFact]
    public async Task A_text_that_is_no_plan_has_no_serious_violation()
    {
        var page = await chromium.OpenAsync();
        var planner = new PlannerPage(page, service.Address);
        await planner.OpenAsync("base-2024");
        await planner.TypeOverAsync("\"currency\": \"CNY\"", "\"currency\": CNY");
        await planner.WaitForAsync("none");
        (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
    }

    private async Task LookAsync(ColorScheme scheme)
    {
        var found = new List<string>();
        var page = await chromium.OpenAsync(scheme: scheme);
        foreach (var path in Paths)
        {
            await page.GotoAsync(service.Address + path);
            if (path.StartsWith("/?", StringComparison.Ordinal))
            {
                await page.Locator("#text[data-ready=true]").WaitForAsync();
                await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
            }

            found.AddRange((await Axe.ViolationsAsync(page)).Select(v => $"{path}: {v}"));
        }

        found.ShouldBeEmpty();
    }
}
