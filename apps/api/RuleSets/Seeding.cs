using Microsoft.Extensions.Options;
using RulesKit.Api.Hosting;
using RulesKit.Api.Plans;
using RulesKit.Api.Problems;
using RulesKit.Language.Json;

namespace RulesKit.Api.RuleSets;

/// <summary>
/// Stores and activates the rule sets of a folder, with their models, scenarios and plans. What is stored already stays
/// as it is, so that starting again with the same folder changes nothing.
/// </summary>
internal sealed class Seeding(
    IOptions<SeedSettings> settings,
    RuleSetStore store,
    RuleSetDesk desk,
    RuleSetWriter writer,
    PlanStore plans
)
{
    private const string Author = "seed";
    private const string RuleSetEnding = ".rules.json";

    /// <exception cref="StartupException">A document of the folder can't be stored.</exception>
    public async Task SeedAsync(CancellationToken cancellation)
    {
        if (settings.Value.Folder is not { } folder)
        {
            return;
        }

        foreach (var file in Find(folder, "*" + RuleSetEnding))
        {
            try
            {
                await SeedAsync(file, cancellation);
            }
            catch (ProblemException e)
            {
                throw new StartupException($"{file} can't be stored: {Describe(e.Problem)}", e);
            }
        }
    }

    private async Task SeedAsync(string file, CancellationToken cancellation)
    {
        var document = await File.ReadAllBytesAsync(file, cancellation);
        var root = JsonReader.Read(DocumentText.Of(document)).Root as JsonObject;
        if (Text(root, "id") is not { } id || (await store.FindHeadAsync(id, cancellation))?.Latest > 0)
        {
            return;
        }

        var folder = Path.GetDirectoryName(file)!;
        if (Text(root, "model") is { } model && Path.Combine(folder, model) is var modelFile && File.Exists(modelFile))
        {
            await AddAsync(id, Companion.Model, modelFile, cancellation);
        }

        var change = await desk.StoreAsync(id, document, Precondition.New, Author, cancellation);
        var seen = Precondition.Seen(change.Change.Head.ETag);
        await writer.ActivateAsync(id, change.RuleSet.Version, seen, Author, cancellation);
        foreach (var scenarios in Find(folder, "*.scenarios.json").Take(1))
        {
            await AddAsync(id, Companion.Scenarios, scenarios, cancellation);
        }

        foreach (var plan in Find(Path.Combine(folder, "plans"), "*.json"))
        {
            await AddPlanAsync(plan, cancellation);
        }
    }

    private async Task AddAsync(string id, Companion companion, string file, CancellationToken cancellation) =>
        await desk.StoreAsync(
            id,
            companion,
            await File.ReadAllBytesAsync(file, cancellation),
            Precondition.New,
            cancellation
        );

    private async Task AddPlanAsync(string file, CancellationToken cancellation)
    {
        var id = Path.GetFileNameWithoutExtension(file);
        if ((await plans.VersionsAsync(id, cancellation)).Count == 0)
        {
            var bytes = await File.ReadAllBytesAsync(file, cancellation);
            await plans.PutAsync(id, bytes, Precondition.New, Author, cancellation);
        }
    }

    private static string[] Find(string folder, string pattern) =>
        Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)]
            : [];

    private static string? Text(JsonObject? root, string name) => (root?.Find(name)?.Value as JsonString)?.Value;

    private static string Describe(Problem problem) =>
        problem.Diagnostics is { Count: > 0 } found
            ? $"line {found[0].Line}, {found[0].Id}: {found[0].Message}"
            : problem.Detail;
}
