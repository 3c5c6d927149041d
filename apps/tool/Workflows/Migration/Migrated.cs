using RulesKit.Workflows.Migration;

namespace RulesKit.Tool.Workflows.Migration;

/// <summary>What a migration gives.</summary>
/// <param name="Draft">The workflow in the native language.</param>
/// <param name="Id">The id of the rule set, which files are called by.</param>
/// <param name="Rules">The rules that answer like the workflow, wherever that was tried.</param>
/// <param name="Remarks">What needs a person's eye.</param>
/// <param name="RuleSet">The rule set; empty when there are no rules.</param>
/// <param name="Tests">The tests.</param>
/// <param name="Plans">Plans by file.</param>
internal sealed record Migrated(
    MigrationDraft Draft,
    string Id,
    IReadOnlyList<MigratedRule> Rules,
    IReadOnlyList<MigrationRemark> Remarks,
    string RuleSet,
    string Tests,
    IReadOnlyList<(string File, string Text)> Plans
)
{
    public IReadOnlyList<MigrationRemark> Refused => [.. Remarks.Where(r => r.IsRefused)];

    /// <summary>The files, as they are called below the folder that they go to.</summary>
    public IEnumerable<(string File, string Text)> Files =>
        RuleSet.Length == 0
            ? [($"{Id}.migration.json", MigrationJsonReport.Write(this))]
            :
            [
                ($"{Id}.rules.json", RuleSet),
                ($"{Id}.schema.json", MigrationText.Of(Draft.Model)),
                .. Plans,
                ($"tests/{Id}.tests.json", Tests),
                ($"{Id}.migration.json", MigrationJsonReport.Write(this)),
            ];
}
