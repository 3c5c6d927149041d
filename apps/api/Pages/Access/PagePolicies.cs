namespace RulesKit.Api.Pages.Access;

/// <summary>Names of what pages ask of people.</summary>
internal static class PagePolicies
{
    /// <summary>Plans: any role.</summary>
    public const string Plans = "page-plans";

    /// <summary>Rule sets as their authors see them: authors, approvers and admins.</summary>
    public const string RuleSets = "page-rulesets";
}
