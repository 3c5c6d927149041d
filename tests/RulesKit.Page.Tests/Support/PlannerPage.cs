using Microsoft.Playwright;

namespace RulesKit.Page.Tests.Support;

/// <summary>What tests do on the planner's page.</summary>
internal sealed class PlannerPage(IPage page, string address)
{
    private const string ReadyEditor = "#text[data-ready=true]";

    public IPage Page => page;

    public ILocator Text => page.Locator("#text");

    public ILocator Verdict => page.Locator(".verdict .answer");

    /// <summary>Opens a stored plan and waits until the page answers.</summary>
    public async Task OpenAsync(string plan)
    {
        await page.GotoAsync($"{address}/?plan={plan}");
        await page.Locator(ReadyEditor).WaitForAsync();
    }

    /// <summary>Waits for a verdict: <c>compliant</c>, <c>nonCompliant</c>, <c>undetermined</c> or <c>none</c>.</summary>
    public Task WaitForAsync(string verdict) => page.Locator($".answer[data-verdict={verdict}]").WaitForAsync();

    public Task<string> SelectedAsync() =>
        page.EvaluateAsync<string>(
            "() => { const t = document.getElementById('text'); return t.value.slice(t.selectionStart, t.selectionEnd); }"
        );

    /// <summary>Types over the first occurrence of a text, with real keys.</summary>
    public async Task TypeOverAsync(string old, string typed)
    {
        await page.EvaluateAsync(
            "old => { const t = document.getElementById('text'); const i = t.value.indexOf(old); t.focus(); t.setSelectionRange(i, i + old.length); }",
            old
        );
        await page.Keyboard.TypeAsync(typed);
    }

    /// <summary>Types over the one character behind the first occurrence of a text.</summary>
    public async Task TypeCharacterAsync(string before, char typed)
    {
        await page.EvaluateAsync(
            "before => { const t = document.getElementById('text'); const i = t.value.indexOf(before) + before.length; t.focus(); t.setSelectionRange(i, i + 1); }",
            before
        );
        await page.Keyboard.PressAsync(typed.ToString());
    }
}
