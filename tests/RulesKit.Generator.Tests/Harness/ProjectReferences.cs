using RulesKit.Engine.Verdicts;
using RulesKit.Language.Models;
using RulesKit.Planning;

namespace RulesKit.Generator.Tests.Harness;

/// <summary>What every compilation of a test references.</summary>
internal static class ProjectReferences
{
    public static IReadOnlyList<MetadataReference> Framework { get; } =
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "framework-references.txt")).Select(Read).ToArray();

    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. Framework,
        Read(typeof(ModelSchema).Assembly.Location),
        Read(typeof(Verdict).Assembly.Location),
        Read(typeof(BusinessPlan).Assembly.Location),
    ];

    private static MetadataReference Read(string path) => MetadataReference.CreateFromFile(path);
}
