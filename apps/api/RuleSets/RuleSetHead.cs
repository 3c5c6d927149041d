using System.Globalization;

namespace RulesKit.Api.RuleSets;

/// <summary>The state of a rule set; everything else about it is immutable and named from here.</summary>
/// <param name="Id">The rule set's id.</param>
/// <param name="Revision">Goes up by one with every change; the ETag.</param>
/// <param name="Latest">The number of the latest version; 0 when there is none yet.</param>
/// <param name="Active">The number of the version that plans are held against; null when none is active.</param>
/// <param name="ModelHash">The model of versions to come; null for the one that ships.</param>
/// <param name="ScenariosHash">The scenarios; null for none.</param>
/// <param name="WaiversRevision">Goes up by one when an approved waiver comes or goes.</param>
internal sealed record RuleSetHead(
    string Id,
    long Revision,
    long Latest,
    long? Active,
    string? ModelHash,
    string? ScenariosHash,
    long WaiversRevision
)
{
    public string ETag => string.Create(CultureInfo.InvariantCulture, $"\"r{Revision}\"");
}
