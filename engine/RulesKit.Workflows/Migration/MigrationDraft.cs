using System.Text.Json.Nodes;

namespace RulesKit.Workflows.Migration;

/// <summary>A workflow in the native language, before anybody has compared the verdicts.</summary>
/// <param name="Workflow">The workflow.</param>
/// <param name="Shape">What the samples hold.</param>
/// <param name="Model">The model schema of the samples.</param>
/// <param name="Definitions">The native texts of params and child rules, by name.</param>
/// <param name="Rules">The rules that could be said natively.</param>
/// <param name="Remarks">What needs a person's eye.</param>
internal sealed record MigrationDraft(
    Workflow Workflow,
    SampleShape Shape,
    JsonObject Model,
    IReadOnlyDictionary<string, string> Definitions,
    IReadOnlyList<MigratedRule> Rules,
    IReadOnlyList<MigrationRemark> Remarks
);
