using Microsoft.Playwright;
using RulesKit.Page.Tests.Support;
using Xunit.Abstractions;

namespace RulesKit.Page.Tests;

[Collection(BrowserTests.Name)]
public sealed class PlannerTests(Chromium chromium, OpenService service, ITestOutputHelper output)
{
    private const string Base = "base-2024";
    private const string German = "german-launch-2026";

    [BrowserFact]
    public async Task A_stored_plan_shows_its_verdict_its_rules_its_timeline_and_its_numbers()
    {
        var planner = await OpenAsync(German);
        await planner.WaitForAsync("nonCompliant");
        (await planner.Page.Locator(".rule.broken").CountAsync()).ShouldBeGreaterThan(0);
        (await planner.Page.Locator("svg.timeline .broken").CountAsync()).ShouldBeGreaterThan(0);
        (await planner.Page.Locator("svg.chart .bound").CountAsync()).ShouldBeGreaterThan(0);
        (await planner.Page.Locator(".gutter .mark.broken").CountAsync()).ShouldBeGreaterThan(0);
    }

    [BrowserFact]
    public async Task Typing_into_the_text_changes_the_verdict_and_back()
    {
        var planner = await OpenAsync(Base);
        await planner.WaitForAsync("compliant");
        await planner.TypeOverAsync("\"second-car\", \"market\": \"CN\"", "\"second-car\", \"market\": \"DE\"");
        await planner.WaitForAsync("nonCompliant");
        await planner.TypeOverAsync("\"second-car\", \"market\": \"DE\"", "\"second-car\", \"market\": \"CN\"");
        await planner.WaitForAsync("compliant");
    }

    [BrowserFact]
    public async Task A_value_changed_in_the_form_changes_its_characters_in_the_text_and_the_verdict()
    {
        var planner = await OpenAsync(Base);
        await planner.WaitForAsync("compliant");
        await planner.Page.GetByLabel("Market of second-car-cn").FillAsync("DE");
        await planner.WaitForAsync("nonCompliant");
        (await planner.Text.InputValueAsync()).ShouldContain(
            "{ \"id\": \"second-car-cn\", \"product\": \"second-car\", \"market\": \"DE\", \"date\": \"2025-07-01\" }"
        );
        await planner.Page.GetByLabel("Date of second-car-cn").FillAsync("2027-06-01");
        await planner.Page.WaitForFunctionAsync(
            "() => document.getElementById('text').value.includes('\"market\": \"DE\", \"date\": \"2027-06-01\"')"
        );
    }

    [BrowserFact]
    public async Task An_entry_that_is_no_number_is_refused_in_words_and_leaves_the_text_alone()
    {
        var planner = await OpenAsync(Base);
        await planner.WaitForAsync("compliant");
        var before = await planner.Text.InputValueAsync();
        await planner.Page.Locator("#form-group").SelectOptionAsync("Volume");
        await planner.Page.Locator("input.number").First.FillAsync("many");
        await planner.Page.Locator("#form-mistake", new() { HasTextString = "number such as" }).WaitForAsync();
        (await planner.Text.InputValueAsync()).ShouldBe(before);
    }

    [BrowserFact]
    public async Task A_finding_selects_its_place_in_the_text_and_brings_it_into_view()
    {
        var planner = await OpenAsync(German);
        await planner.WaitForAsync("nonCompliant");
        var jump = planner.Page.Locator("article.rule:has(#rule-cars-stay-domestic) .jump").First;
        await jump.ClickAsync();
        var selected = await planner.SelectedAsync();
        selected.ShouldStartWith("{");
        selected.ShouldContain("\"market\": \"DE\"");
        var isInView = await planner.Page.EvaluateAsync<bool>(
            """
            () => {
              const t = document.getElementById('text');
              const top = t.value.slice(0, t.selectionStart).split('\n').length * 20 - 20 - t.scrollTop;
              return document.activeElement === t && top >= 0 && top < t.clientHeight;
            }
            """
        );
        isInView.ShouldBeTrue();
    }

    [BrowserFact]
    public async Task Text_that_is_no_json_is_told_at_its_line()
    {
        var planner = await OpenAsync(Base);
        await planner.WaitForAsync("compliant");
        await planner.TypeOverAsync("\"currency\": \"CNY\"", "\"currency\": CNY");
        await planner.WaitForAsync("none");
        var mistake = await planner.Page.Locator(".mistakes li").First.InnerTextAsync();
        mistake.ShouldContain("line 7");
        mistake.ShouldNotContain(" at RulesKit.");
    }

    [BrowserFact]
    public async Task A_plan_that_does_not_fit_its_model_is_told_at_its_line()
    {
        var planner = await OpenAsync(Base);
        await planner.WaitForAsync("compliant");
        await planner.TypeOverAsync(
            "\"product\": \"su7\", \"market\": \"CN\", \"date\"",
            "\"product\": \"su8\", \"market\": \"CN\", \"date\""
        );
        await planner.WaitForAsync("none");

        // Between two keys the text is no JSON, which is a mistake of its own.
        var mistake = planner.Page.Locator(".mistakes li", new() { HasTextString = "su8" });
        await mistake.Locator(".jump").First.ClickAsync();
        (await planner.SelectedAsync()).ShouldBe("\"su8\"");
    }

    [BrowserFact]
    public async Task A_file_is_checked_as_it_is()
    {
        var planner = await OpenAsync(Base);
        await planner.WaitForAsync("compliant");
        await planner
            .Page.Locator("#file")
            .SetInputFilesAsync(Repository.At("rules", "xiaomi-su7", "plans", German + ".json"));
        await planner.WaitForAsync("nonCompliant");
        (await planner.Page.Locator("#editor-state").InnerTextAsync()).ShouldBe("not stored");
    }

    [BrowserFact]
    public async Task A_pasted_plan_is_checked()
    {
        var planner = await OpenAsync(Base);
        await planner.WaitForAsync("compliant");
        var text = await File.ReadAllTextAsync(Repository.At("rules", "xiaomi-su7", "plans", "holes.json"));
        await planner.Page.Locator("#plan").SelectOptionAsync("");
        await planner.WaitForAsync("none");
        await planner.Text.FocusAsync();
        await planner.Page.Keyboard.InsertTextAsync(text);
        await planner.WaitForAsync("undetermined");
    }

    [BrowserFact]
    public async Task A_scenario_is_laid_over_the_plan()
    {
        var planner = await OpenAsync(Base);
        await planner.WaitForAsync("compliant");
        await planner.Page.Locator("#scenario").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await planner.Page.GetByText("under the scenario").First.WaitForAsync();
    }

    [BrowserFact]
    public async Task The_time_from_the_last_key_to_the_new_verdict_is_told()
    {
        var planner = await OpenAsync(Base);
        await planner.WaitForAsync("compliant");
        await planner.Page.EvaluateAsync(
            """
            () => {
              const said = () => document.querySelector('.answer').dataset.verdict;
              let [before, lastKey] = [said(), 0];
              window.times = [];
              document.getElementById('text').addEventListener('input', () => { lastKey = performance.now(); });
              new MutationObserver(() => {
                if (said() !== before) {
                  before = said();
                  window.times.push(performance.now() - lastKey);
                }
              }).observe(document.getElementById('verdict'), { attributes: true, childList: true, subtree: true });
            }
            """
        );
        for (var i = 0; i < 10; i++)
        {
            await planner.TypeCharacterAsync("\"second-car\", \"market\": \"C", 'A');
            await planner.WaitForAsync("nonCompliant");
            await planner.TypeCharacterAsync("\"second-car\", \"market\": \"C", 'N');
            await planner.WaitForAsync("compliant");
        }

        var times = await planner.Page.EvaluateAsync<double[]>("() => window.times");
        times.Length.ShouldBe(20);
        var sorted = times.Order().ToArray();
        output.WriteLine(
            FormattableString.Invariant(
                $"From the last key to the new verdict: median {sorted[sorted.Length / 2]:0} ms, slowest {sorted[^1]:0} ms, of {sorted.Length}."
            )
        );
    }

    [BrowserFact]
    public async Task Everything_can_be_done_by_keys()
    {
        var planner = await OpenAsync(German);
        await planner.WaitForAsync("nonCompliant");
        var keys = planner.Page.Keyboard;
        await keys.PressAsync("Alt+2");
        (await FocusedAsync(planner.Page)).ShouldBe("verdict");
        await keys.PressAsync("F8");
        (await FocusedAsync(planner.Page)).ShouldBe("text");
        var first = await planner.SelectedAsync();
        first.ShouldNotBeEmpty();
        await keys.PressAsync("F8");
        (await planner.SelectedAsync()).ShouldNotBe(first);
        await keys.PressAsync("Alt+3");
        (await FocusedAsync(planner.Page)).ShouldBe("form-group");
        await keys.PressAsync("Alt+1");
        await keys.PressAsync("Tab");
        (await FocusedAsync(planner.Page)).ShouldNotBe("text");
        await planner.Page.Locator("article.rule:has(#rule-cars-stay-domestic) .jump").First.FocusAsync();
        await keys.PressAsync("Enter");
        (await planner.SelectedAsync()).ShouldContain("\"market\": \"DE\"");
    }

    [BrowserFact]
    public async Task Paper_shows_the_verdict_and_not_the_tools()
    {
        var planner = await OpenAsync(German);
        await planner.WaitForAsync("nonCompliant");
        await planner.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await planner.Verdict.IsVisibleAsync()).ShouldBeTrue();
        (await planner.Page.Locator("svg.timeline").IsVisibleAsync()).ShouldBeTrue();
        (await planner.Text.IsVisibleAsync()).ShouldBeFalse();
        (await planner.Page.Locator("header.top").IsVisibleAsync()).ShouldBeFalse();
        var pdf = await planner.Page.PdfAsync();
        pdf.Length.ShouldBeGreaterThan(10_000);
        pdf[..5].ShouldBe("%PDF-"u8.ToArray());
    }

    [BrowserFact]
    public async Task A_phone_shows_all_of_it_without_scrolling_sideways()
    {
        var page = await chromium.OpenAsync(360, 740);
        foreach (
            var path in new[]
            {
                $"/?plan={German}",
                $"/compare?left={Base}&right={German}",
                "/rulesets",
                "/rulesets/xiaomi-su7",
            }
        )
        {
            await page.GotoAsync(service.Address + path);
            await page.Locator("main").WaitForAsync();
            var width = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
            width.ShouldBeLessThanOrEqualTo(360, path);
        }
    }

    [BrowserFact]
    public async Task Dark_and_light_are_the_systems_choice_until_a_person_chooses()
    {
        var page = await chromium.OpenAsync(scheme: ColorScheme.Dark);
        await page.GotoAsync($"{service.Address}/?plan={Base}");
        await page.Locator("#text[data-ready=true]").WaitForAsync();
        (await BackgroundAsync(page)).ShouldBe("rgb(18, 22, 26)");
        await page.Locator("#theme").ClickAsync();
        (await BackgroundAsync(page)).ShouldBe("rgb(245, 247, 249)");
        await page.ReloadAsync();
        (await BackgroundAsync(page)).ShouldBe("rgb(245, 247, 249)");
    }

    [BrowserFact]
    public async Task The_page_loads_nothing_from_elsewhere_and_breaks_no_rule_of_its_own_policy()
    {
        var page = await chromium.OpenAsync();
        var said = new List<string>();
        var hosts = new HashSet<string>(StringComparer.Ordinal);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                said.Add(message.Text);
            }
        };
        page.Request += (_, request) => hosts.Add(new Uri(request.Url).Authority);
        var planner = new PlannerPage(page, service.Address);
        var answer = await page.GotoAsync(service.Address + "/");
        answer!.Headers["content-security-policy"].ShouldStartWith("default-src 'self';");
        await planner.OpenAsync(German);
        await planner.WaitForAsync("nonCompliant");
        await page.Locator(".rule .jump").First.ClickAsync();
        said.ShouldBeEmpty();
        hosts.ShouldBe([new Uri(service.Address).Authority]);
    }

    private async Task<PlannerPage> OpenAsync(string plan)
    {
        var planner = new PlannerPage(await chromium.OpenAsync(), service.Address);
        await planner.OpenAsync(plan);
        return planner;
    }

    private static Task<string> FocusedAsync(IPage page) =>
        page.EvaluateAsync<string>("() => document.activeElement?.id ?? ''");

    private static Task<string> BackgroundAsync(IPage page) =>
        page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
}
