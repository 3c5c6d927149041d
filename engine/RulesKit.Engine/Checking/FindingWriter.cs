using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Interpreting;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.RuleSets;

namespace RulesKit.Engine.Checking;

/// <summary>Puts findings into words and finds their places in the text.</summary>
internal sealed class FindingWriter(BoundRule rule, PreparedPlan plan, Interpreter interpreter)
{
    private const int MostNotes = 3;

    private readonly PlanPlaces places = new(plan);

    public Finding Write(FindingDraft draft)
    {
        var pointer = draft.Place.Pointer;
        return new Finding(
            ReasonOf(draft.Judgement),
            MessageOf(draft),
            pointer,
            draft.Item is null ? null : places.KeyOf(draft.Item.Value, rule.Item!.Type),
            places.Locate(pointer),
            EvidenceOf(draft.Grounds)
        );
    }

    private static FindingReason ReasonOf(ItemJudgement judgement) =>
        judgement switch
        {
            ItemJudgement.Failed => FindingReason.False,
            ItemJudgement.Fault => FindingReason.Fault,
            ItemJudgement.Straddles => FindingReason.Straddle,
            _ => FindingReason.Missing,
        };

    private string MessageOf(FindingDraft draft)
    {
        if (draft.Judgement == ItemJudgement.Failed)
        {
            var bindings = draft.Item is null ? Bindings.Empty : Bindings.Empty.With(rule.Item!, draft.Item);
            return MessageRenderer.Render(rule.Message, interpreter, bindings);
        }

        var notes = draft.Note is null
            ? draft
                .Grounds.Doubts.Flatten()
                .Where(g => g.Kind == (draft.Judgement == ItemJudgement.Fault ? GroundKind.Fault : GroundKind.Absence))
                .Select(g => g.Note)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .ToArray()
            : [draft.Note];
        var more = notes.Length > MostNotes ? $" and {notes.Length - MostNotes} more" : "";
        return $"Not decided: {string.Join("; ", notes.Take(MostNotes))}{more}.";
    }

    /// <summary>Values first, then what put the item in scope, then settings; each once, in its first role.</summary>
    private Evidence[] EvidenceOf(FindingGrounds grounds)
    {
        var values = grounds.Values.Flatten();
        var all = Grounds.Join(grounds.Values, grounds.Scope, grounds.Setting).Flatten();
        var identities = values.Select(g => g.Identity).ToHashSet();
        return all.Where(g => g.Kind != GroundKind.Fault)
            .Select(g =>
                Write(
                    g,
                    g.Kind == GroundKind.Setting ? EvidenceRole.Setting
                        : identities.Contains(g.Identity) ? EvidenceRole.Value
                        : EvidenceRole.Scope
                )
            )
            .OrderBy(e => e.Role)
            .ToArray();
    }

    private Evidence Write(Ground ground, EvidenceRole role)
    {
        var pointer = ground.Place.Pointer;
        return new Evidence(
            ground.Origin.Written,
            Normalise(ground.Value),
            pointer,
            places.Locate(pointer),
            ground.Note,
            role
        );
    }

    /// <summary>Decimals without the zeros that their text happened to end with, so that equal values are shown alike.</summary>
    private static object? Normalise(object? value) =>
        value is decimal number ? number / 1.0000000000000000000000000000m : value;
}
