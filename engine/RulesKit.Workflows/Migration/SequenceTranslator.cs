using RulesKit.Workflows.Nodes;

namespace RulesKit.Workflows.Migration;

/// <summary>Translates operations over lists.</summary>
internal sealed class SequenceTranslator(NativeTranslator translator, TranslationContext context)
{
    private static readonly string[] Carried =
    [
        "All",
        "Any",
        "Count",
        "Sum",
        "Min",
        "Max",
        "Average",
        "Where",
        "Select",
        "Distinct",
        "First",
        "Last",
        "OrderBy",
        "OrderByDescending",
        "Take",
        "Skip",
    ];

    public NativeText Translate(SequenceNode node)
    {
        if (node.Name == "Contains")
        {
            return Contains(node);
        }

        if (node.Name is "ToList" or "ToArray" or "AsEnumerable")
        {
            return translator.Translate(node.Source);
        }

        if (Array.IndexOf(Carried, node.Name) < 0 || node.Source.Type.Clr == typeof(string))
        {
            throw new CannotCarryException(node.Span, $"'{node.Name}' has no native form.");
        }

        if (node.Name is "Average" or "Sum" && node.Type.Plain != typeof(long) && node.Type.Plain != typeof(int))
        {
            context.Note("Numbers are binary there (double) and exact decimals natively.");
        }

        if (node.Source is RecordMemberNode or SlotNode)
        {
            context.Note("The items of an empty list have no type there, which breaks the rule; natively it is empty.");
        }

        var source = translator.Translate(node.Source).Within(NativeText.Primary);
        return new NativeText($"{source}.{node.Name}({Argument(node)})");
    }

    private string Argument(SequenceNode node)
    {
        if (node.Body is { } body)
        {
            context.Place(node.Slot, node.Source);
            var item = context.Enter(node.Slot, body);
            var text = translator.Translate(body);
            context.Leave(node.Slot);
            return $"{item} => {text.Text}";
        }

        return node.Argument is null ? "" : translator.Translate(node.Argument).Text;
    }

    /// <summary>A list that is written out becomes comparisons with each of its items.</summary>
    private NativeText Contains(SequenceNode node)
    {
        if (node.Source is not ListNode list)
        {
            var source = translator.Translate(node.Source).Within(NativeText.Primary);
            return new NativeText($"{source}.Contains({translator.Translate(node.Argument!).Text})");
        }

        var value = translator.Translate(node.Argument!).Within(NativeText.Equality);
        return list
            .Children.Select(i => new NativeText(
                $"{value} == {translator.Translate(i).Within(NativeText.Comparison)}",
                NativeText.Equality
            ))
            .Aggregate(NativeText.Of(false), (found, next) => OperatorTranslator.Join(isAnd: false, found, next));
    }
}
