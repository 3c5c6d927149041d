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

    /// <summary>Every case of the data that was given, by file.</summary>
    public static IReadOnlyList<ConformanceCase> All { get; } = Load("");

    /// <summary>Every case that was recorded later, in the folder Further, whose README says how.</summary>
    public static IReadOnlyList<ConformanceCase> Further { get; } = Load("Further");

    private static List<ConformanceCase> Load(string subfolder)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Conformance", subfolder);
        var prefix = subfolder.Length == 0 ? "" : subfolder.ToLowerInvariant() + "/";
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
            cases.AddRange(items.EnumerateArray().Select(e => new ConformanceCase(prefix + topic, e)));
        }

        return cases;
    }
}
