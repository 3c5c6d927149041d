using System.Text;
using System.Text.Json;
using RulesKit.Api.Tests.Support;

namespace RulesKit.Api.Tests.OpenApi;

/// <summary>The table of endpoints in docs/api.md is made from the description that is served.</summary>
public sealed class EndpointTableTests
{
    private const string Page = "docs/api.md";
    private const string Open = "<!-- endpoints -->\n";
    private const string Close = "<!-- /endpoints -->";

    [Fact]
    public async Task The_page_lists_every_endpoint()
    {
        await using var api = await RunningApi.StartAsync([]);
        var wanted = Table(await api.GetAsync("/openapi/v1.json"));
        var text = (await File.ReadAllTextAsync(Repository.Path(Page))).ReplaceLineEndings("\n");
        var start = text.IndexOf(Open, StringComparison.Ordinal) + Open.Length;
        var end = text.IndexOf(Close, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(Repository.Path(Page), text[..start] + wanted + text[end..]);
            return;
        }

        text[start..end].ShouldBe(wanted, $"{Page} is stale; run the tests with UPDATE_DOCS=1.");
    }

    private static string Table(JsonElement document)
    {
        var table = new StringBuilder("\n| endpoint | operation | what it does |\n|---|---|---|\n");
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            foreach (var operation in path.Value.EnumerateObject())
            {
                var method = operation.Name.ToUpperInvariant();
                table.Append(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"| `{method} {path.Name}` | `{operation.Value.Text("operationId")}` | {operation.Value.Text("summary")} |\n"
                );
            }
        }

        return table.Append('\n').ToString();
    }
}
