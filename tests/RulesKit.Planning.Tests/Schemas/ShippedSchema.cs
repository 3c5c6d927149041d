using System.Text.Json.Nodes;
using RulesKit.Planning.Tests.Support;

namespace RulesKit.Planning.Tests.Schemas;

/// <summary>The schemas that ship.</summary>
internal static class ShippedSchema
{
    public static string Folder => Path.Combine(Repository.Root, "rules", "schema");

    public static IReadOnlyList<string> Names { get; } =
    [.. Directory.EnumerateFiles(Folder, "*.json").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    public static JsonObject Read(string name) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name)))!.AsObject();
}
