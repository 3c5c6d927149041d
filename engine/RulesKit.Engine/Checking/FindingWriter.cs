using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Interpreting;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Json;
using RulesKit.Language.Models;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Checking;

/// <summary>Puts findings into words and finds their places in the text.</summary>
internal sealed class FindingWriter(BoundRule rule, PreparedPlan plan, Interpreter interpreter)
{
    private const int MostNotes = 3;

    public Finding Write(FindingDraft draft)
    {
        var grounds = draft.Grounds.Flatten();
        var pointer = draft.Place.Pointer;
        return new Finding(
            ReasonOf(draft.Judgement),
            MessageOf(draft, grounds),
            pointer,
            KeyOf(draft.Item),
            Locate(pointer),
            grounds.Where(g => !g.IsFault).Select(Write).ToArray()
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

    private string MessageOf(FindingDraft draft, IReadOnlyList<Ground> grounds)
    {
        if (draft.Judgement == ItemJudgement.Failed)
        {
            var bindings = draft.Item is null ? Bindings.Empty : Bindings.Empty.With(rule.Item!, draft.Item);
            return MessageRenderer.Render(rule.Message, interpreter, bindings);
        }

        var notes = draft.Note is null
            ? grounds
                .Where(g => g.IsFault == (draft.Judgement == ItemJudgement.Fault))
                .Select(g => g.Note)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .ToArray()
            : [draft.Note];
        var more = notes.Length > MostNotes ? $" and {notes.Length - MostNotes} more" : "";
        return $"Not decided: {string.Join("; ", notes.Take(MostNotes))}{more}.";
    }

    private Evidence Write(Ground ground)
    {
        var pointer = ground.Place.Pointer;
        return new Evidence(ground.Origin.Written, Normalise(ground.Value), pointer, Locate(pointer), ground.Note);
    }

    private Location? Locate(string pointer) =>
        plan.Json is null ? null : JsonPointer.Resolve(plan.Json, pointer)?.Location;

    private string? KeyOf(Answer? item)
    {
        if (item?.Value is not PlacedObject placed || rule.Item!.Type is not EntityType { Key.Count: > 0 } type)
        {
            return null;
        }

        return string.Join('/', type.Key.Select(k => Text(plan.Layout.Read(placed.Instance, k))));
    }

    private static string Text(object? value) => value is null ? "" : MessageRenderer.Show(value, null);

    /// <summary>Decimals without the zeros that their text happened to end with, so that equal values are shown alike.</summary>
    private static object? Normalise(object? value) =>
        value is decimal number ? number / 1.0000000000000000000000000000m : value;
}
