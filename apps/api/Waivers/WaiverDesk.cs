using RulesKit.Api.Access;
using RulesKit.Api.Problems;
using RulesKit.Api.RuleSets;
using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Api.Waivers;

/// <summary>Takes requests for waivers and decides on them: who asked must not approve.</summary>
internal sealed class WaiverDesk(
    WaiverStore waivers,
    RuleSetStore ruleSets,
    ReadyRuleSets ready,
    AccessMode access,
    TimeProvider time
)
{
    private const int LongestReason = 2_000;
    private const int MostItems = 1_000;

    /// <summary>Records a request; it counts for nothing until it is approved.</summary>
    /// <exception cref="ProblemException">It does not say what it should.</exception>
    public async Task<WaiverEntry> RequestAsync(WaiverRequest request, Person by, CancellationToken cancellation)
    {
        var head = await ruleSets.HeadAsync(request.RuleSet, cancellation);
        var latest = await ready.GetAsync(head.Id, head.Active ?? head.Latest, cancellation);
        Check(request, latest);
        var now = time.GetUtcNow();
        var waiver = new WaiverEntry
        {
            Id = "w-" + Guid.CreateVersion7(now).ToString("n"),
            RuleSet = request.RuleSet,
            Rule = request.Rule,
            Plan = request.Plan,
            Items = request.Items,
            Reason = request.Reason,
            From = request.From,
            To = request.To,
            State = WaiverState.Requested,
            RequestedBy = by.Name,
            RequesterId = by.Id,
            RequestedAt = now,
        };
        await waivers.AddAsync(waiver, cancellation);
        return waiver;
    }

    public Task<WaiverEntry> ApproveAsync(string id, Person by, CancellationToken cancellation) =>
        waivers.ChangeAsync(
            id,
            (waiver, now) =>
            {
                Demand(waiver, WaiverState.Requested, "approved");
                if (IsTheSame(waiver, by) && !access.IsOpen)
                {
                    throw new ProblemException(
                        Problem.Of(
                            "not-allowed",
                            "Not allowed",
                            StatusCodes.Status403Forbidden,
                            "Who asked for a waiver can't approve it; somebody else has to."
                        )
                    );
                }

                return waiver with
                {
                    State = WaiverState.Approved,
                    ApprovedBy = by.Name,
                    ApprovedAt = now,
                };
            },
            cancellation
        );

    /// <summary>Ends a waiver, or refuses a request.</summary>
    public Task<WaiverEntry> ExpireAsync(string id, string by, CancellationToken cancellation) =>
        waivers.ChangeAsync(
            id,
            (waiver, now) =>
                waiver.State == WaiverState.Expired
                    ? throw new ProblemException(KnownProblems.Conflict($"The waiver {id} is expired already."))
                    : waiver with
                    {
                        State = WaiverState.Expired,
                        ExpiredBy = by,
                        ExpiredAt = now,
                    },
            cancellation
        );

    /// <summary>One person may have two keys of one name, and another name in a later token.</summary>
    private static bool IsTheSame(WaiverEntry waiver, Person person) =>
        waiver.RequesterId == person.Id || waiver.RequestedBy == person.Name;

    private static void Check(WaiverRequest request, ReadyRuleSet ruleSet)
    {
        var errors = new List<ProblemPlace>();
        var rules = ruleSet.RuleSet.RuleIds;
        if (!rules.Contains(request.Rule, StringComparer.Ordinal))
        {
            var hint = NearestName.Suggestion(request.Rule, rules);
            errors.Add(new($"The rule set {request.RuleSet} has no rule {request.Rule}.{hint}", "/rule"));
        }

        var (hasFrom, hasTo) = (Date.TryParse(request.From, out var from), Date.TryParse(request.To, out var to));
        if (!hasFrom || !hasTo)
        {
            errors.Add(new("Write days as 2024-05-01.", hasFrom ? "/to" : "/from"));
        }
        else if (to <= from)
        {
            errors.Add(new($"The waiver is live on no day: it starts on {from} and ends before {to}.", "/to"));
        }

        if (string.IsNullOrWhiteSpace(request.Reason) || request.Reason.Length > LongestReason)
        {
            errors.Add(new($"Give a reason, in up to {LongestReason} characters.", "/reason"));
        }

        if (request.Items is { Count: 0 or > MostItems })
        {
            errors.Add(new($"Name 1 to {MostItems} items, or leave them out to waive every place.", "/items"));
        }

        AddBlanks(request, errors);

        if (errors.Count > 0)
        {
            throw new ProblemException(
                Problem.Of(
                    "waiver-invalid",
                    "Waiver with mistakes",
                    422,
                    "Nothing was stored. Mend what the errors say."
                ) with
                {
                    Errors = errors,
                }
            );
        }
    }

    /// <summary>What is blank names nothing, so that the waiver would cover nothing.</summary>
    private static void AddBlanks(WaiverRequest request, List<ProblemPlace> errors)
    {
        if (request.Plan is { } plan && string.IsNullOrWhiteSpace(plan))
        {
            errors.Add(new("Name the plan by its id, or leave it out to waive the rule for every plan.", "/plan"));
        }

        var items = request.Items ?? [];
        for (var i = 0; i < items.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(items[i]))
            {
                errors.Add(new("Name the item by its key or JSON pointer.", $"/items/{i}"));
            }
        }
    }

    private static void Demand(WaiverEntry waiver, WaiverState state, string word)
    {
        if (waiver.State != state)
        {
            throw new ProblemException(
                KnownProblems.Conflict(
                    $"The waiver {waiver.Id} is {waiver.State.ToString().ToLowerInvariant()}, so it can't be {word}."
                )
            );
        }
    }
}
