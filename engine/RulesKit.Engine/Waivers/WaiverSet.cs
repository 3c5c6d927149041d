using RulesKit.Engine.Verdicts;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Waivers;

/// <summary>The waivers that a check takes into account. Immutable and thread-safe.</summary>
public sealed record WaiverSet
{
    /// <summary>Makes a set.</summary>
    public WaiverSet(IReadOnlyList<Waiver> waivers) => Waivers = waivers;

    /// <summary>No waivers.</summary>
    public static WaiverSet None { get; } = new([]);

    /// <summary>The waivers, in the order given.</summary>
    public IReadOnlyList<Waiver> Waivers { get; }

    /// <summary>The verdict with what is waived: a broken rule is waived when every finding is covered.</summary>
    internal RuleVerdict Apply(RuleVerdict rule, string? plan, Date asOf)
    {
        if (rule.Outcome != Outcome.Failed)
        {
            return rule;
        }

        var live = Waivers.Where(w => w.Rule == rule.Id && IsLive(w, plan, asOf)).ToArray();
        var used = live.Where(w => rule.Findings.Any(f => Covers(w, f))).Select(w => w.Id).ToArray();
        var isCovered = rule.Findings.All(f => Array.Exists(live, w => Covers(w, f)));
        return rule with { Waivers = used, Outcome = isCovered ? Outcome.Waived : Outcome.Failed };
    }

    private static bool IsLive(Waiver waiver, string? plan, Date asOf) =>
        (waiver.Plan is null || waiver.Plan == plan) && waiver.Window.Contains(asOf);

    private static bool Covers(Waiver waiver, Finding finding) =>
        waiver.Items is null || waiver.Items.Any(item => item == finding.Key || item == finding.Pointer);
}
