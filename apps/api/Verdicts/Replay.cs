using RulesKit.Api.Storage;
using RulesKit.Api.Validation;
using RulesKit.Engine.Rendering;

namespace RulesKit.Api.Verdicts;

/// <summary>Makes decisions again from what the log kept.</summary>
internal sealed class Replay(VerdictStore store, Grounds grounds)
{
    /// <summary>Whether a decision comes out the same, byte for byte.</summary>
    public async Task<ReplayAnswer> RunAsync(string id, CancellationToken cancellation)
    {
        var record = await store.GetAsync(id, cancellation);
        var ground = await grounds.FindAsync(record, cancellation);
        var plan = await store.ContentAsync(record.PlanHash, cancellation);
        var verdict = PlanDecider.Check(ground, PlanDecider.Read(ground, plan), cancellation);
        var hash = Contents.HashOf(VerdictJson.WriteElement(verdict).Span);
        return new ReplayAnswer(
            id,
            hash == record.AnswerHash,
            record.AnswerHash,
            hash,
            record.Verdict,
            VerdictNames.Of(verdict.Compliance)
        );
    }
}
