using Microsoft.AspNetCore.Components;

namespace RulesKit.Api.Pages.Access;

/// <summary>Asks for a key.</summary>
public sealed partial class SignInPage
{
    /// <summary>The page to go back to.</summary>
    [SupplyParameterFromQuery]
    private string? Back { get; set; }

    /// <summary>Why the person is asked; null for the first time.</summary>
    [SupplyParameterFromQuery]
    private string? Why { get; set; }
}
