using System.Text.Json;

namespace RulesKit.Workflows.Tests.Conformance;

/// <summary>The written list of places where we answer otherwise than RulesEngine, and why.</summary>
internal sealed record DeliberateDifferences(IReadOnlyList<DifferenceClass> Classes)
{
    public const string FileName = "deliberate-differences";

    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    public static DeliberateDifferences Load() =>
        JsonSerializer.Deserialize<DeliberateDifferences>(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Conformance", FileName + ".json")),
            Options
        )!;

    /// <summary>The class of a place such as nulls/missing-member/EqText; null when it is in no class.</summary>
    public DifferenceClass? Find(string place) => Classes.FirstOrDefault(c => c.Places.Contains(place));
}
