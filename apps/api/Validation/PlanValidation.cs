using System.Diagnostics;
using RulesKit.Api.Storage;
using RulesKit.Api.Telemetry;
using RulesKit.Api.Verdicts;
using RulesKit.Engine.Rendering;
using RulesKit.Engine.Verdicts;

namespace RulesKit.Api.Validation;

/// <summary>Decides on plans and records each decision. Thread-safe.</summary>
internal sealed class PlanValidation(Grounds grounds, VerdictLog log, Instruments instruments, TimeProvider time)
{
    /// <summary>Decides on one plan; when this returns the decision is durable.</summary>
    /// <exception cref="Problems.ProblemException">The plan can't be checked.</exception>
    public async Task<Decision> ValidateAsync(
        ValidationQuestion question,
        byte[] plan,
        string by,
        CancellationToken cancellation
    )
    {
        var ground = await grounds.FindAsync(question, cancellation);
        var decision = Decide(ground, plan, by, cancellation);
        cancellation.ThrowIfCancellationRequested();
        await log.AppendAsync([decision.Entry], cancellation);
        return decision;
    }

    /// <summary>Decides without recording: the caller does that.</summary>
    public Decision Decide(
        Ground ground,
        byte[] plan,
        string by,
        CancellationToken cancellation,
        string? batch = null,
        long? line = null
    )
    {
        var verdict = Check(ground, plan, cancellation);
        var answer = VerdictJson.WriteElement(verdict);
        var now = time.GetUtcNow();
        var record = new VerdictRecord
        {
            Id = Guid.CreateVersion7(now).ToString("n"),
            At = now,
            By = by,
            RuleSet = verdict.RuleSet,
            Number = ground.RuleSet.Version.Number,
            Version = verdict.Version,
            Plan = verdict.Plan,
            PlanHash = Contents.HashOf(plan),
            AsOf = verdict.AsOf.ToString(),
            AskedAsOf = ground.Question.AsOf?.ToString(),
            Scenario = verdict.Scenario,
            ScenariosHash = ground.ScenariosHash,
            WaiversHash = ground.Waivers.Hash,
            Verdict = VerdictNames.Of(verdict.Compliance),
            AnswerHash = Contents.HashOf(answer.Span),
            Batch = batch,
            Line = line,
        };
        instruments.Validations.Add(1, new KeyValuePair<string, object?>("verdict", record.Verdict));
        return new Decision(verdict, answer, new LogEntry(record, ContentsOf(ground, record, plan)));
    }

    private Verdict Check(Ground ground, byte[] plan, CancellationToken cancellation)
    {
        using var activity = instruments.Activities.StartActivity("decide");
        try
        {
            return PlanDecider.Check(ground, PlanDecider.Read(ground, plan), cancellation);
        }
        catch (OperationCanceledException)
        {
            activity?.SetStatus(ActivityStatusCode.Error, "given up");
            instruments.ChecksGivenUp.Add(1);
            throw;
        }
    }

    private static (string Hash, byte[] Bytes)[] ContentsOf(Ground ground, VerdictRecord record, byte[] plan) =>
        ground.Waivers.Hash is { } waivers
            ? [(record.PlanHash, plan), (waivers, ground.Waivers.Bytes)]
            : [(record.PlanHash, plan)];
}
