using RulesKit.Api.Hosting;

namespace RulesKit.Api.RuleSets;

/// <summary>Rule sets to begin with.</summary>
internal sealed class SeedSettings : ISettings
{
    /// <summary>A folder of rule sets, with their models, scenarios and plans; null for none.</summary>
    public string? Folder { get; set; }

    public IEnumerable<(string Name, string Mistake)> Mistakes() =>
        Folder is null || Directory.Exists(Folder) ? [] : [(nameof(Folder), $"is {Folder}, where there is no folder.")];
}
