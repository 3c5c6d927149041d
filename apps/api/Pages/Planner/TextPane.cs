using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using RulesKit.Api.Pages.Editing;

namespace RulesKit.Api.Pages.Planner;

/// <summary>
/// The editor in the browser. It owns what is typed and sends the characters that changed; both sides can tell by its
/// length whether they still have the same text.
/// </summary>
internal sealed class TextPane(IJSRuntime scripts, Func<string, Task> changed) : IAsyncDisposable
{
    private const string Module = "./editor.js";

    private IJSObjectReference? module;
    private IJSObjectReference? editor;
    private DotNetObjectReference<TextPane>? self;
    private string text = "";

    /// <summary>Shows a text; gives back the one that was typed before the page was loaded anew, if there is one.</summary>
    public async Task<string?> OpenAsync(
        ElementReference area,
        ElementReference gutter,
        ElementReference stripes,
        string shown,
        string? plan
    )
    {
        text = shown;
        self = DotNetObjectReference.Create(this);
        module = await scripts.InvokeAsync<IJSObjectReference>("import", Module);
        editor = await module.InvokeAsync<IJSObjectReference>("open", area, gutter, stripes, self);
        var draft = await editor.InvokeAsync<string?>("start", shown, plan ?? "");
        text = draft ?? shown;
        return draft;
    }

    /// <summary>Shows another text.</summary>
    public async Task ShowAsync(string shown, string? plan)
    {
        text = shown;
        await editor!.InvokeVoidAsync("show", shown, plan ?? "");
    }

    /// <summary>Says that the text as it stands is stored.</summary>
    public async Task KeepAsync(string plan) => await editor!.InvokeVoidAsync("keep", plan);

    /// <summary>Makes a change that was not typed.</summary>
    public async Task EditAsync(TextEdit edit)
    {
        text = edit.ApplyTo(text) ?? text;
        await editor!.InvokeVoidAsync("edit", edit.Start, edit.Length, edit.Text);
    }

    /// <summary>Marks lines.</summary>
    public async Task MarkAsync(IReadOnlyList<LineMark> marks)
    {
        if (editor is not null)
        {
            await editor.InvokeVoidAsync("mark", marks);
        }
    }

    /// <summary>Takes what was typed; false asks for the whole text, since the two sides have different ones.</summary>
    [JSInvokable]
    public async Task<bool> TypedAsync(int start, int removed, string added, int length)
    {
        if (new TextEdit(start, removed, added).ApplyTo(text) is not { } typed || typed.Length != length)
        {
            return false;
        }

        text = typed;
        await changed(typed);
        return true;
    }

    /// <summary>Takes the whole text.</summary>
    [JSInvokable]
    public async Task ReplacedAsync(string typed)
    {
        text = typed;
        await changed(typed);
    }

    public async ValueTask DisposeAsync()
    {
        self?.Dispose();
        try
        {
            await (editor?.DisposeAsync() ?? default);
            await (module?.DisposeAsync() ?? default);
        }
        catch (JSDisconnectedException)
        {
            // The browser has gone, and the editor with it.
        }
    }
}
