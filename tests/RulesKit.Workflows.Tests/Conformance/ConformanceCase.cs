using System.Text.Json;

namespace RulesKit.Workflows.Tests.Conformance;

/// <summary>One recorded case: a workflow, its inputs and what RulesEngine answered.</summary>
internal sealed class ConformanceCase(string topic, JsonElement json)
{
    public string Topic { get; } = topic;

    public string Name { get; } = json.GetProperty("name").GetString()!;

    public string Id => $"{Topic}/{Name}";

    public JsonElement Json { get; } = json;

    public string? Throws => Text("throws");

    public IReadOnlyList<JsonElement> Expected => Items("expected");

    public string? Text(string key) => Json.TryGetProperty(key, out var value) ? value.GetString() : null;

    public IReadOnlyList<JsonElement> Items(string key) =>
        Json.TryGetProperty(key, out var value) ? [.. value.EnumerateArray()] : [];

    /// <summary>Every case of the data, by file.</summary>
    public static IReadOnlyList<ConformanceCase> All { get; } = Load();

    private static List<ConformanceCase> Load()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Conformance");
        var cases = new List<ConformanceCase>();
        foreach (var file in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var topic = Path.GetFileNameWithoutExtension(file);
            if (topic is DeliberateDifferences.FileName or AnsweredHere.FileName)
            {
                continue;
            }

            // The documents live as long as the test run, as their elements do.
            var root = JsonDocument.Parse(File.ReadAllText(file)).RootElement;
            var items = root.ValueKind == JsonValueKind.Array ? root : root.GetProperty("cases");
            cases.AddRange(items.EnumerateArray().Select(e => new ConformanceCase(topic, e)));
        }

        return cases;
    }
}
