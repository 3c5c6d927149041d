using System.Text.Json;

namespace RulesKit.Workflows.Tests.Conformance;

/// <summary>The written list of rules that break in RulesEngine and are answered here, with the answers.</summary>
internal sealed record AnsweredHere(IReadOnlyList<AnsweredClass> Classes)
{
    public const string FileName = "answered-here";

    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    public static AnsweredHere Load() =>
        JsonSerializer.Deserialize<AnsweredHere>(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Conformance", FileName + ".json")),
            Options
        )!;

    /// <summary>Whether the list holds this very answer at this very place.</summary>
    public bool Holds(Finding finding) =>
        Classes.Any(c => c.Places.TryGetValue(finding.Place, out var answer) && answer == finding.Ours);
}
