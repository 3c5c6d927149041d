using Microsoft.Extensions.Options;
using RulesKit.Api.Hosting;
using RulesKit.Api.Problems;
using RulesKit.Api.Telemetry;
using RulesKit.Engine.Checking;

namespace RulesKit.Api.RuleSets;

/// <summary>Versions that are ready in memory: the ones used last, up to a bound. Thread-safe.</summary>
internal sealed class ReadyRuleSets(
    RuleSetStore store,
    RuleSetLinter linter,
    IOptions<LimitSettings> limits,
    Instruments instruments
)
{
    private readonly RecentlyUsed<(string Id, long Number), Task<ReadyRuleSet>> ready = new(limits.Value.ReadyVersions);

    /// <summary>The version that a request means: the one it names, otherwise the active one.</summary>
    /// <exception cref="ProblemException">There is no such rule set or version, or none is active.</exception>
    public async ValueTask<ReadyRuleSet> FindAsync(RuleSetHead head, string? version, CancellationToken cancellation)
    {
        if (version is null)
        {
            return await GetAsync(head.Id, head.Active ?? throw RuleSetStore.NoneActive(head), cancellation);
        }

        var stored =
            await store.FindVersionAsync(head.Id, version, cancellation)
            ?? throw RuleSetStore.NoVersion(head.Id, version);
        return await GetAsync(head.Id, stored.Number, cancellation);
    }

    /// <summary>A version that a row names.</summary>
    public ValueTask<ReadyRuleSet> GetAsync(string id, long number, CancellationToken cancellation)
    {
        // Whoever asks first reads for all who ask meanwhile; that one's leaving must not fail the others.
        var reading = ready.GetOrAdd(
            (id, number),
            key => Task.Run(() => ReadAsync(key.Id, key.Number), CancellationToken.None)
        );
        if (reading.IsCompletedSuccessfully)
        {
            return new(reading.Result);
        }

        if (reading.IsFaulted)
        {
            ready.Remove((id, number));
        }

        return new(reading.WaitAsync(cancellation));
    }

    private async Task<ReadyRuleSet> ReadAsync(string id, long number)
    {
        var version =
            await store.FindVersionAsync(id, number, CancellationToken.None)
            ?? throw new InvalidOperationException($"Version {number} of {id} is not there, though a row names it.");
        var model = linter.ReadModel(await store.ContentAsync(version.ModelHash, CancellationToken.None));
        var source = DocumentText.Of(await store.ContentAsync(version.Hash, CancellationToken.None));
        instruments.RuleSetsRead.Add(1);
        return new ReadyRuleSet(version, RuleSet.Read(source, model, linter.Options).RuleSetOrThrow());
    }
}
