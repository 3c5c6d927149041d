namespace RulesKit.Generator.Pipeline;

/// <summary>A rule set that is to become a class.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">What it holds.</param>
/// <param name="ClassName">The full name of the class.</param>
/// <param name="PlanName">The full name of the type of plans; null when the model says it.</param>
/// <param name="ModelName">What the rule set names as its model; null when it names none.</param>
internal sealed record RuleSetFile(string Path, string Text, string ClassName, string? PlanName, string? ModelName)
{
    /// <summary>The type of plans by its full name; null when nobody says it.</summary>
    public string? PlanTypeName =>
        PlanName
        ?? (ModelName?.StartsWith(Clr, StringComparison.Ordinal) == true ? ModelName.Substring(Clr.Length) : null);

    /// <summary>Whether the model is read from the type itself.</summary>
    public bool HasClrModel => ModelName?.StartsWith(Clr, StringComparison.Ordinal) == true;

    private const string Clr = Analyzers.Models.TypeNames.ClrModel;
}
