using Microsoft.AspNetCore.Components;

namespace RulesKit.Api.Pages.Layout;

/// <summary>What stands around every page.</summary>
public sealed partial class MainLayout
{
    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <summary>The page's own address: with a base element a bare fragment would lead to the first page.</summary>
    private string Address => "/" + Navigation.ToBaseRelativePath(Navigation.Uri);
}
