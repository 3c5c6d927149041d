using System.Text;

namespace RulesKit.Language.Fixes;

/// <summary>Applies edits to a text.</summary>
internal static class TextEditing
{
    /// <summary>Those edits that don't overlap an earlier one of the list, in the order of the text.</summary>
    public static IReadOnlyList<TextEdit> WithoutOverlaps(IEnumerable<TextEdit> edits)
    {
        var chosen = new List<TextEdit>();
        foreach (var edit in edits.OrderBy(e => e.Span.Start).ThenBy(e => e.Span.Length))
        {
            if (chosen.Count == 0 || chosen[chosen.Count - 1].Span.End <= edit.Span.Start)
            {
                chosen.Add(edit);
            }
        }

        return chosen;
    }

    /// <summary>The text with edits that don't overlap and stand in its order.</summary>
    public static string Apply(string text, IReadOnlyList<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length);
        var position = 0;
        foreach (var edit in edits)
        {
            result.Append(text, position, edit.Span.Start - position).Append(edit.NewText);
            position = edit.Span.End;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }
}
