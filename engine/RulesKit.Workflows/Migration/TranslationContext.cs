using RulesKit.Workflows.Binding;
using RulesKit.Workflows.Nodes;

namespace RulesKit.Workflows.Migration;

/// <summary>What the translation of one rule knows of names, and what it wants a person to know.</summary>
/// <param name="root">What the samples hold.</param>
/// <param name="define">Gives the name of the definition that a param becomes.</param>
/// <param name="taken">Names that parameters of lambdas can't have.</param>
internal sealed class TranslationContext(SampleShape root, Func<ScopedValue, string> define, IReadOnlySet<string> taken)
{
    private readonly Dictionary<int, string> items = [];
    private readonly List<string> notes = [];
    private readonly string[] inputs = [.. root.UsableMembers];
    private readonly string[] inputNames = NativeNames.Members(root.UsableMembers);

    /// <summary>What is said otherwise natively, though the rule could be carried over.</summary>
    public IReadOnlyList<string> Notes => notes;

    public void Note(string note)
    {
        if (!notes.Contains(note, StringComparer.Ordinal))
        {
            notes.Add(note);
        }
    }

    public string Definition(ScopedValue param) => define(param);

    public string NameOf(SlotNode slot)
    {
        if (!slot.IsInput)
        {
            return items[slot.Slot];
        }

        var index = Array.IndexOf(inputs, slot.Name);
        return index >= 0
            ? "plan." + inputNames[index]
            : throw new CannotCarryException(slot.Span, $"The samples tell nothing of the input '{slot.Name}'.");
    }

    /// <summary>Gives the item of a lambda a name that nothing else has.</summary>
    public string Enter(int slot, Node body)
    {
        var used = new HashSet<string>(taken, StringComparer.Ordinal);
        used.UnionWith(items.Values);
        var name = NativeNames.Variable(WrittenName(body, slot) ?? "item", used);
        items[slot] = name;
        return name;
    }

    public void Leave(int slot) => items.Remove(slot);

    /// <summary>Whether a plan may lack a value: a member that some sample lacks, or a member of such an object.</summary>
    public bool IsOptional(Node node) =>
        node switch
        {
            RecordMemberNode member => IsOptional(member.Receiver) || IsMissingSomewhere(member),
            SlotNode { IsInput: true } slot => root.IsOptional(slot.Name),
            _ when node.Children is [var only]
                    && node is ConvertNode or UnboxNode<long> or UnboxNode<double> or UnboxNode<bool> => IsOptional(
                only
            ),
            _ => false,
        };

    private bool IsMissingSomewhere(RecordMemberNode member) =>
        ShapeOf(member.Receiver) is { } shape
        && shape.Members.ContainsKey(member.Name)
        && shape.IsOptional(member.Name);

    /// <summary>What the samples hold at the place that a node reads; null where it reads none of them directly.</summary>
    private SampleShape? ShapeOf(Node node) =>
        node switch
        {
            SlotNode { IsInput: true } slot => root.Members[slot.Name],
            SlotNode slot => places.TryGetValue(slot.Slot, out var item) ? item : null,
            RecordMemberNode member => ShapeOf(member.Receiver)?.Members.GetValueOrDefault(member.Name),
            SequenceNode
            {
                Name: "Where" or "OrderBy" or "OrderByDescending" or "Take" or "Skip" or "ToList"
            } sequence => ShapeOf(sequence.Source),
            SequenceNode { Name: "First" or "Last" } sequence => ShapeOf(sequence.Source)?.Item,
            _ => null,
        };

    private readonly Dictionary<int, SampleShape> places = [];

    /// <summary>Says what a lambda's items are in the samples.</summary>
    public void Place(int slot, Node source)
    {
        if (ShapeOf(source)?.Item is { } item)
        {
            places[slot] = item;
        }
    }

    private static string? WrittenName(Node body, int slot)
    {
        if (body is SlotNode { IsInput: false } found && found.Slot == slot)
        {
            return found.Name == "it" ? null : found.Name;
        }

        return body.Children.Select(c => WrittenName(c, slot)).FirstOrDefault(n => n is not null);
    }
}
