namespace RulesKit.Tool.Workflows.Migration;

/// <summary>What a command line asks to migrate.</summary>
/// <param name="Workflow">The workflow file.</param>
/// <param name="Inputs">Files and folders of sample inputs.</param>
/// <param name="Out">The folder to write to.</param>
/// <param name="Name">The workflow; null when the file holds only one.</param>
/// <param name="Force">Whether files that are there are replaced.</param>
internal sealed record MigrationRequest(
    string Workflow,
    IReadOnlyList<string> Inputs,
    string Out,
    string? Name,
    bool Force
);
