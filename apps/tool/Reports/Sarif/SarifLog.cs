namespace RulesKit.Tool.Reports.Sarif;

/// <summary>What a run found, as SARIF sees it.</summary>
/// <param name="Files">Every file that was looked at.</param>
/// <param name="Rules">Every rule that a result names, each once.</param>
/// <param name="Results">What was found.</param>
/// <param name="Faults">What kept the run from looking at everything, in words.</param>
internal sealed record SarifLog(
    IReadOnlyList<string> Files,
    IReadOnlyList<SarifRule> Rules,
    IReadOnlyList<SarifResult> Results,
    IReadOnlyList<string> Faults
);
