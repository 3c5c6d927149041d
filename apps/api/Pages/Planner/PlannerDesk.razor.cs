using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.Options;
using Microsoft.JSInterop;
using RulesKit.Api.Access;
using RulesKit.Api.Hosting;
using RulesKit.Api.Pages.Checking;
using RulesKit.Api.Pages.Editing;
using RulesKit.Api.Problems;
using RulesKit.Api.Validation;

namespace RulesKit.Api.Pages.Planner;

/// <summary>Where a planner changes a plan and sees at once what becomes of its verdict.</summary>
public sealed partial class PlannerDesk
{
    private IReadOnlyList<RuleSetChoice>? ruleSets;
    private string[] plans = [];
    private RuleSetChoice? ruleSet;
    private string? planId;
    private long? planVersion;
    private string? asOf;
    private string? scenario;
    private string original = "";
    private string text = "";
    private string? message;
    private CheckedText? result;
    private PlanForm form = PlanForm.Empty;
    private bool isSignedOut;
    private CancellationTokenSource? checking;
    private ElementReference area;
    private ElementReference gutter;
    private ElementReference stripes;
    private TextPane? pane;

    /// <summary>The rule set to begin with; null for the first one.</summary>
    [Parameter]
    public string? RuleSet { get; set; }

    /// <summary>The stored plan to begin with; null for the first one.</summary>
    [Parameter]
    public string? Plan { get; set; }

    [CascadingParameter]
    private Task<AuthenticationState> Authentication { get; set; } = null!;

    [Inject]
    private PlanShelf Shelf { get; set; } = null!;

    [Inject]
    private PlanChecks Checks { get; set; } = null!;

    [Inject]
    private IOptions<LimitSettings> Limits { get; set; } = null!;

    [Inject]
    private IJSRuntime Scripts { get; set; } = null!;

    private bool IsChanged => text != original;

    private string StateOfText =>
        planId is null ? "not stored"
        : IsChanged ? $"changed, was {planId} v{planVersion}"
        : $"{planId} v{planVersion}";

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (checking is not null)
        {
            await checking.CancelAsync();
            checking.Dispose();
        }

        if (pane is not null)
        {
            await pane.DisposeAsync();
        }
    }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var choices = await Shelf.RuleSetsAsync(CancellationToken.None);
        plans = (await Shelf.PlansAsync(CancellationToken.None)).Select(p => p.Id).ToArray();
        ruleSet = choices.FirstOrDefault(c => c.Id == RuleSet) ?? (choices.Count > 0 ? choices[0] : null);
        ruleSets = choices;
        if (ruleSet is not null && (Plan ?? (plans.Length > 0 ? plans[0] : null)) is { } first)
        {
            await LoadAsync(first);
            await CheckAsync();
        }
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync() =>
        isSignedOut = (await Authentication).User.Identity?.IsAuthenticated != true;

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (ruleSet is not null && pane is null)
        {
            pane = new TextPane(Scripts, ReplaceAsync);
            var draft = await pane.OpenAsync(area, gutter, stripes, text, planId);
            if (draft is not null && draft != text)
            {
                message = "Your changes from before are back.";
                await ReplaceAsync(draft);
            }
            else
            {
                await pane.MarkAsync(LineMarks.Of(result));
            }
        }
    }

    private async Task ChooseRuleSetAsync(ChangeEventArgs e)
    {
        ruleSet = ruleSets!.FirstOrDefault(c => c.Id == (string?)e.Value) ?? ruleSet;
        scenario = null;
        await CheckAsync();
    }

    private async Task ChoosePlanAsync(ChangeEventArgs e)
    {
        if (e.Value is string { Length: > 0 } id)
        {
            await LoadAsync(id);
        }
        else
        {
            (planId, planVersion, original, text) = (null, null, "", "");
        }

        await ShowTextAsync();
    }

    private async Task ChooseAsOfAsync(ChangeEventArgs e)
    {
        asOf = e.Value is string { Length: > 0 } day ? day : null;
        await CheckAsync();
    }

    private async Task ChooseScenarioAsync(ChangeEventArgs e)
    {
        scenario = e.Value is string { Length: > 0 } id ? id : null;
        await CheckAsync();
    }

    private async Task TakeFileAsync(InputFileChangeEventArgs e)
    {
        try
        {
            await using var stream = e.File.OpenReadStream(Limits.Value.BodyBytes);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            (planId, planVersion, original) = (null, null, "");
            text = PlanShelf.EditorText(bytes.ToArray());
            message = $"{e.File.Name} is loaded.";
            await ShowTextAsync();
        }
        catch (ProblemException problem)
        {
            message = $"{e.File.Name} can't be read. {problem.Problem.Detail}";
        }
        catch (IOException)
        {
            message = $"{e.File.Name} can't be read, or has more than {Limits.Value.BodyBytes / 1024:N0} KB.";
        }
    }

    private async Task DiscardAsync()
    {
        text = original;
        message = "Your changes are discarded.";
        await ShowTextAsync();
    }

    /// <summary>A change that was made in the form.</summary>
    private async Task EditAsync(TextEdit edit)
    {
        if (edit.ApplyTo(text) is { } changed)
        {
            text = changed;
            await pane!.EditAsync(edit);
            await CheckAsync();
        }
    }

    /// <summary>A text that was typed.</summary>
    private async Task ReplaceAsync(string typed)
    {
        text = typed;
        message = null;
        await InvokeAsync(CheckAsync);
    }

    private async Task StoreAsync()
    {
        var user = (await Authentication).User;
        var id = planId ?? result?.Verdict?.Plan;
        if (isSignedOut || id is null)
        {
            message = "Nothing was stored: the plan has no id to store it under.";
            return;
        }

        try
        {
            var seen = planId is null ? null : planVersion;
            planVersion = await Shelf.StoreAsync(
                Names.Demand(id),
                seen,
                text,
                Question(),
                Caller.NameOf(user),
                CancellationToken.None
            );
            (planId, original) = (id, text);
            plans = plans.Append(id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
            message = $"Stored as version {planVersion} of {id}; its verdict is recorded.";
            await pane!.KeepAsync(planId);
        }
        catch (ProblemException e)
        {
            message = "Nothing was stored. " + e.Problem.Detail;
        }
    }

    private async Task LoadAsync(string id)
    {
        try
        {
            (text, var version) = await Shelf.PlanAsync(id, CancellationToken.None);
            (planId, planVersion, original, message) = (id, version, text, null);
        }
        catch (ProblemException e)
        {
            message = e.Problem.Detail;
        }
    }

    private async Task ShowTextAsync()
    {
        if (pane is not null)
        {
            await pane.ShowAsync(text, planId);
        }

        await CheckAsync();
    }

    private ValidationQuestion Question() => ValidationQuestion.Of(ruleSet!.Id, null, asOf, scenario);

    /// <summary>Checks what stands there now; an answer to an older text is not shown.</summary>
    private async Task CheckAsync()
    {
        if (checking is not null)
        {
            await checking.CancelAsync();
            checking.Dispose();
        }

        var current = checking = new CancellationTokenSource();
        if (isSignedOut)
        {
            return;
        }

        try
        {
            var answer = await Checks.CheckAsync(Question(), text, current.Token);
            if (current.IsCancellationRequested)
            {
                return;
            }

            result = answer;
            form = answer.Form;
            StateHasChanged();
            if (pane is not null)
            {
                await pane.MarkAsync(LineMarks.Of(answer));
            }
        }
        catch (OperationCanceledException) when (current.IsCancellationRequested)
        {
            // A newer text is being checked.
        }
    }
}
