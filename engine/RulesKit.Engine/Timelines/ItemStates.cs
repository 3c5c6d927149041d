using RulesKit.Engine.Verdicts;
using RulesKit.Language.RuleSets;

namespace RulesKit.Engine.Timelines;

/// <summary>What the findings of a verdict say of places of the plan.</summary>
internal sealed class ItemStates
{
    private readonly Dictionary<string, (TimelineState State, List<string> Messages)> places = new(
        StringComparer.Ordinal
    );

    public static ItemStates Of(Verdict verdict)
    {
        var states = new ItemStates();
        foreach (var rule in verdict.Rules)
        {
            foreach (var finding in rule.Findings)
            {
                states.Add(rule, finding);
            }
        }

        return states;
    }

    /// <summary>What is said of an item and of what lies in it, as far as no item in it has a date of its own.</summary>
    /// <param name="pointer">The item.</param>
    /// <param name="dated">Every item that has a date.</param>
    public (TimelineState State, IReadOnlyList<string> Messages) At(string pointer, IReadOnlySet<string> dated)
    {
        var own = places.Where(p => OwnerOf(p.Key, dated) == pointer).Select(p => p.Value).ToArray();
        return own.Length == 0
            ? (TimelineState.Plain, [])
            : (own.Max(o => o.State), own.SelectMany(o => o.Messages).Distinct(StringComparer.Ordinal).ToArray());
    }

    private void Add(RuleVerdict rule, Finding finding)
    {
        Add(finding.Pointer, StateOf(rule, finding), finding.Message);
        if (finding.Reason == FindingReason.False && rule.Outcome == Outcome.Failed && finding.Pointer.Length == 0)
        {
            foreach (var evidence in finding.Evidence.Where(e => e.Role == EvidenceRole.Value))
            {
                Add(evidence.Pointer, TimelineState.Involved, finding.Message);
            }
        }
    }

    private void Add(string pointer, TimelineState state, string message)
    {
        var (known, messages) = places.GetValueOrDefault(pointer, (TimelineState.Plain, []));
        if (!messages.Contains(message, StringComparer.Ordinal))
        {
            messages.Add(message);
        }

        places[pointer] = (state > known ? state : known, messages);
    }

    private static TimelineState StateOf(RuleVerdict rule, Finding finding) =>
        finding.Reason != FindingReason.False ? TimelineState.Unknown
        : rule.Outcome == Outcome.Waived ? TimelineState.Waived
        : rule.Severity == RuleSeverity.Error ? TimelineState.Broken
        : TimelineState.Questioned;

    /// <summary>The innermost dated item that a place lies in; null when it lies in none.</summary>
    private static string? OwnerOf(string pointer, IReadOnlySet<string> dated)
    {
        var current = pointer;
        while (current.Length > 0 && !dated.Contains(current))
        {
            current = current[..current.LastIndexOf('/')];
        }

        return current.Length == 0 ? null : current;
    }
}
