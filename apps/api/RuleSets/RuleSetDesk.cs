using RulesKit.Api.Problems;
using RulesKit.Api.Storage;
using RulesKit.Engine.Checking;

namespace RulesKit.Api.RuleSets;

/// <summary>Takes rule sets and their companions from authors, and stores what lints clean.</summary>
internal sealed class RuleSetDesk(RuleSetStore store, RuleSetWriter writer, RuleSetLinter linter)
{
    /// <summary>Stores a new version.</summary>
    /// <exception cref="ProblemException">It does not lint clean, or the writer has not seen the present state.</exception>
    public async Task<(VersionChange Change, RuleSet RuleSet)> StoreAsync(
        string id,
        byte[] document,
        Precondition seen,
        string author,
        CancellationToken cancellation
    )
    {
        var head = await store.FindHeadAsync(id, cancellation);
        var model = await ModelAsync(head, cancellation);
        var ruleSet = await ReadCleanAsync(document, model, cancellation);
        DemandId(id, ruleSet);
        var version = new StoredVersion(
            id,
            0,
            ruleSet.Version,
            ruleSet.Title,
            Contents.HashOf(document),
            Contents.HashOf(model),
            author,
            default
        );
        return (await writer.AddVersionAsync(version, document, model, seen, cancellation), ruleSet);
    }

    /// <summary>Stores a model or scenarios.</summary>
    public async Task<RuleSetHead> StoreAsync(
        string id,
        Companion companion,
        byte[] document,
        Precondition seen,
        CancellationToken cancellation
    )
    {
        RuleSetLinter.DemandClean(await linter.LintAsync(document, companion, cancellation));
        return await writer.SetCompanionAsync(id, companion, document, seen, cancellation);
    }

    /// <summary>What is wrong with a rule set, against the model that it would be stored with.</summary>
    /// <param name="ruleSet">The rule set whose model counts; null for the model that ships.</param>
    /// <param name="document">The rule set's text.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<LintAnswer> LintAsync(string? ruleSet, byte[] document, CancellationToken cancellation)
    {
        var head = ruleSet is null ? null : await store.HeadAsync(ruleSet, cancellation);
        var reading = await linter.LintAsync(document, await ModelAsync(head, cancellation), cancellation);
        var problems = reading.Diagnostics.Select(DiagnosticEntry.Of).ToArray();
        return new LintAnswer(Array.TrueForAll(problems, p => p.Severity == "info"), problems);
    }

    /// <summary>Reads a version that is not stored, as it would be.</summary>
    public async Task<RuleSet> ReadCandidateAsync(RuleSetHead head, byte[] document, CancellationToken cancellation)
    {
        var ruleSet = await ReadCleanAsync(document, await ModelAsync(head, cancellation), cancellation);
        DemandId(head.Id, ruleSet);
        return ruleSet;
    }

    private async Task<RuleSet> ReadCleanAsync(byte[] document, byte[] model, CancellationToken cancellation)
    {
        var reading = await linter.LintAsync(document, model, cancellation);
        RuleSetLinter.DemandClean(reading.Diagnostics);
        return reading.RuleSetOrThrow();
    }

    private async Task<byte[]> ModelAsync(RuleSetHead? head, CancellationToken cancellation) =>
        head?.ModelHash is { } hash ? await store.ContentAsync(hash, cancellation) : RuleSetLinter.ShippedModel;

    private static void DemandId(string id, RuleSet ruleSet)
    {
        if (ruleSet.Id != id)
        {
            throw new ProblemException(
                Problem.Of(
                    "other-id",
                    "Another rule set",
                    StatusCodes.Status422UnprocessableEntity,
                    $"The text is the rule set \"{ruleSet.Id}\", and the address says {id}. Make them the same."
                ) with
                {
                    Errors = [new ProblemPlace($"The id is \"{ruleSet.Id}\"; {id} was expected.", "/id")],
                }
            );
        }
    }
}
