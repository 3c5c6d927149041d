using System.Text;

namespace RulesKit.Analyzers.Tests.Harness;

/// <summary>A text whose expected diagnostics are marked: <c>[|…|]</c>, or <c>{|RK1002:…|}</c> where ids differ.</summary>
/// <param name="Text">The text without marks.</param>
/// <param name="Places">The marked characters; no id where the mark has none.</param>
internal sealed record Markup(string Text, IReadOnlyList<(CodeSpan Span, string? Id)> Places)
{
    public static Markup Parse(string marked)
    {
        var text = new StringBuilder();
        var places = new List<(CodeSpan, string?)>();
        var open = new Stack<(int Start, string? Id, char Close)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (Starts("[|"))
            {
                open.Push((text.Length, null, ']'));
                i++;
            }
            else if (Starts("{|RK") && marked.IndexOf(':', i) is var colon and > 0 && colon - i <= 9)
            {
                open.Push((text.Length, marked[(i + 2)..colon], '}'));
                i = colon;
            }
            else if (open.Count > 0 && Starts("|" + open.Peek().Close))
            {
                var (start, id, _) = open.Pop();
                places.Add((CodeSpan.FromBounds(start, text.Length), id));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }

            bool Starts(string mark) => string.CompareOrdinal(marked, i, mark, 0, mark.Length) == 0;
        }

        open.ShouldBeEmpty($"A mark is not closed in\n{marked}");
        return new Markup(text.ToString(), places);
    }

    /// <summary>A text with the diagnostics marked that were found in it.</summary>
    public static string Show(string text, IEnumerable<(CodeSpan Span, string Id)> found)
    {
        var marks = found
            .OrderBy(f => f.Span.Start)
            .ThenByDescending(f => f.Span.End)
            .ThenBy(f => f.Id, StringComparer.Ordinal)
            .SelectMany((f, i) => MarksOf(f.Span, f.Id, i))
            .OrderBy(m => m.At)
            // At one place what ends comes before what starts, and what started last ends first.
            .ThenBy(m => m.Order < 0 ? 0 : 1)
            .ThenBy(m => m.Order);
        var shown = new StringBuilder();
        var position = 0;
        foreach (var (at, _, mark) in marks)
        {
            shown.Append(text, position, at - position).Append(mark);
            position = at;
        }

        return shown.Append(text, position, text.Length - position).ToString();
    }

    private static (int At, int Order, string Mark)[] MarksOf(CodeSpan span, string id, int index) =>
        span.IsEmpty
            ? [(span.Start, index, $"{{|{id}:|}}")]
            : [(span.Start, index, $"{{|{id}:"), (span.End, -index - 1, "|}")];
}
