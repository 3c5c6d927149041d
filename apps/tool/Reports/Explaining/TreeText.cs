using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Explaining;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Quotes;
using Spectre.Console;

namespace RulesKit.Tool.Reports.Explaining;

/// <summary>
/// A tree of expressions, in words: "launch.Market == domestic is false, because launch.Market is "DE" and domestic is
/// "CN"". Parts that have parts of their own follow in lines below.
/// </summary>
internal sealed class TreeText(Page page)
{
    private const int Step = 2;

    public void Write(ExplainedExpression node, int indent, string prefix = "")
    {
        var isFlat = node.Cases.Count == 0 && node.Parts.All(IsLeaf);
        page.Text(
            indent,
            indent + (2 * Step),
            prefix,
            node.Written,
            " is ",
            new Styled(ValueText.Of(node), StyleOf(node)),
            Why(node, isFlat && node.Parts.Count > 0)
        );
        if (isFlat)
        {
            return;
        }

        foreach (var part in node.Parts)
        {
            if (part.IsNeeded)
            {
                Write(part, indent + Step);
            }
            else
            {
                page.Text(
                    indent + Step,
                    indent + (3 * Step),
                    new Styled($"{part.Written} was not needed", Palette.Faint)
                );
            }
        }

        WriteCases(node, indent + Step);
    }

    /// <summary>What decides, each in full; the others by name only.</summary>
    private void WriteCases(ExplainedExpression node, int indent)
    {
        foreach (var found in node.Cases.Where(c => c.IsDecisive))
        {
            Write(found, indent);
        }

        var idle = node.Cases.Where(c => !c.IsDecisive).ToArray();
        if (idle.Length > 0)
        {
            var names = string.Join(", ", idle.Select(c => string.Join(" and ", c.Items.Select(ValueText.Of))));
            page.Text(
                indent,
                indent + (2 * Step),
                new Styled($"{ValueText.Of(idle[0].Body)} for {names}", Palette.Faint)
            );
        }

        if (node.MoreCases > 0)
        {
            page.Text(indent, indent, new Styled(Wording.More(node.MoreCases), Palette.Faint));
        }
    }

    private void Write(ExplainedCase found, int indent)
    {
        var names = string.Join(" and ", found.Items.Select(Name));
        var maybe = found.IsMaybe ? ", which may not belong to it" : "";
        Write(found.Body, indent, $"for {names}{maybe}: ");
    }

    private static string Name(ExplainedExpression item) =>
        item.Location is null
            ? $"{item.Written} {ValueText.Of(item)}"
            : $"{item.Written} {ValueText.Of(item)} ({QuoteWriter.Place(item.Location)})";

    private static string Why(ExplainedExpression node, bool isFlat)
    {
        var reason =
            isFlat ? $", because {string.Join(" and ", node.Parts.Select(Leaf))}"
            : node.Note is { Length: > 0 } note && node.Parts.Count == 0 ? $", as {note}"
            : "";
        return PlaceOf(node) + reason;
    }

    private static string Leaf(ExplainedExpression node)
    {
        if (!node.IsNeeded)
        {
            return $"{node.Written} was not needed";
        }

        var note = node.State == ValueState.Known || string.IsNullOrEmpty(node.Note) ? "" : $", as {node.Note}";
        return $"{node.Written} is {ValueText.Of(node)}{PlaceOf(node)}{note}";
    }

    /// <summary>Where the plan says it; what is not said has no place.</summary>
    private static string PlaceOf(ExplainedExpression node) =>
        node.Location is null || node.State != ValueState.Known ? "" : $" ({QuoteWriter.Place(node.Location)})";

    private static bool IsLeaf(ExplainedExpression node) => node.Parts.Count == 0 && node.Cases.Count == 0;

    private static Style StyleOf(ExplainedExpression node) =>
        node switch
        {
            { State: not ValueState.Known } => Palette.Doubtful,
            { Value: true } => Palette.Good,
            { Value: false } => Palette.Bad,
            _ => Palette.Plain,
        };
}
