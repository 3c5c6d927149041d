namespace RulesKit.Workflows.Members;

/// <summary>The helper that every expression of RulesEngine can call.</summary>
internal static class ExpressionUtils
{
    /// <summary>Whether a text is one of those that stand, divided by commas, in another one.</summary>
    public static bool CheckContains(string? check, string? list) =>
        !string.IsNullOrEmpty(check) && !string.IsNullOrEmpty(list) && Array.IndexOf(list.Split(','), check) >= 0;
}
