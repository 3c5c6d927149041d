using RulesKit.Api.Problems;
using RulesKit.Api.RuleSets;
using RulesKit.Api.Verdicts;
using RulesKit.Api.Waivers;
using RulesKit.Engine.Scenarios;
using RulesKit.Language.Diagnostics;

namespace RulesKit.Api.Validation;

/// <summary>Finds what plans are held against.</summary>
internal sealed class Grounds(RuleSetStore ruleSets, ReadyRuleSets ready, WaiverStore waivers, VerdictStore verdicts)
{
    private readonly RecentlyUsed<string, Lazy<Task<IReadOnlyList<Scenario>>>> scenarios = new(100);

    /// <summary>What a question means now.</summary>
    /// <exception cref="ProblemException">It names something that is not there.</exception>
    public async ValueTask<Ground> FindAsync(ValidationQuestion question, CancellationToken cancellation)
    {
        var head = await ruleSets.HeadAsync(question.RuleSet, cancellation);
        var ruleSet = await ready.FindAsync(head, question.Version, cancellation);
        var book = await waivers.BookAsync(head, cancellation);
        if (question.Scenario is not { } name)
        {
            return new Ground(question, ruleSet, book, null, null);
        }

        var hash =
            head.ScenariosHash
            ?? throw new ProblemException(
                KnownProblems.NotFound(
                    $"The rule set {head.Id} has no scenarios. PUT /v1/rulesets/{head.Id}/scenarios stores them."
                )
            );
        return new Ground(question, ruleSet, book, await ScenarioAsync(hash, name, cancellation), hash);
    }

    /// <summary>What a decision meant when it was made.</summary>
    public async ValueTask<Ground> FindAsync(VerdictRecord record, CancellationToken cancellation)
    {
        var question = ValidationQuestion.Of(record.RuleSet, record.Version, record.AskedAsOf, record.Scenario);
        var ruleSet = await ready.GetAsync(record.RuleSet, record.Number, cancellation);
        var book = WaiverBook.Empty;
        if (record.WaiversHash is { } waiversHash)
        {
            var bytes = await verdicts.ContentAsync(waiversHash, cancellation);
            book = new WaiverBook(CountedWaiver.Read(bytes), waiversHash, bytes);
        }

        var scenario = record.Scenario is null
            ? null
            : await ScenarioAsync(record.ScenariosHash!, record.Scenario, cancellation);
        return new Ground(question, ruleSet, book, scenario, record.ScenariosHash);
    }

    private async Task<Scenario> ScenarioAsync(string hash, string name, CancellationToken cancellation)
    {
        var reading = scenarios.GetOrAdd(hash, key => new(() => ReadAsync(key))).Value;
        if (reading.IsFaulted)
        {
            scenarios.Remove(hash);
        }

        var known = await reading.WaitAsync(cancellation);
        return known.FirstOrDefault(s => s.Id == name)
            ?? throw new ProblemException(
                KnownProblems.NotFound(
                    $"There is no scenario {name}; there are {string.Join(", ", known.Select(s => s.Id))}."
                )
            );
    }

    private async Task<IReadOnlyList<Scenario>> ReadAsync(string hash)
    {
        var bytes = await verdicts.ContentAsync(hash, CancellationToken.None);
        return ScenarioReader.Read(DocumentText.Of(bytes), new DiagnosticBag());
    }
}
