namespace RulesKit.Tool.Layout;

/// <summary>Breaks running text into lines, between words where it can.</summary>
/// <param name="width">Cells in a line; more than the indents.</param>
/// <param name="indent">Spaces before the first line.</param>
/// <param name="hang">Spaces before all further ones.</param>
internal sealed class TextWrap(int width, int indent, int hang)
{
    private static readonly Styled Nothing = "";
    private readonly List<List<Styled>> lines =
    [
        [new string(' ', indent)],
    ];
    private int used = indent;
    private bool isAtStart = true;

    /// <summary>Spaces seen since the last word: written before the next word, dropped where the line breaks.</summary>
    private Styled space = Nothing;

    public void Add(Styled span)
    {
        var rest = span.Text.AsSpan();
        while (rest.Length > 0)
        {
            var isSpace = rest[0] == ' ';
            var length = isSpace ? rest.IndexOfAnyExcept(' ') : rest.IndexOf(' ');
            var piece = span.WithText((length < 0 ? rest : rest[..length]).ToString());
            rest = length < 0 ? [] : rest[length..];
            if (isSpace)
            {
                space = isAtStart ? Nothing : piece;
            }
            else
            {
                AddWord(piece);
            }
        }
    }

    public IReadOnlyList<IReadOnlyList<Styled>> ToLines() => lines;

    private void AddWord(Styled word)
    {
        var cells = CellText.Width(word.Text);
        if (!isAtStart && used + space.Text.Length + cells > width)
        {
            Break();
        }

        Put(space, space.Text.Length);
        space = Nothing;
        while (used + cells > width)
        {
            // Longer than a line: it has to be cut somewhere.
            var head = CellText.Start(word.Text, width - used);
            Put(word.WithText(head), cells: 0);
            Break();
            word = word.WithText(word.Text[head.Length..]);
            cells = CellText.Width(word.Text);
        }

        Put(word, cells);
    }

    private void Put(Styled piece, int cells)
    {
        if (piece.Text.Length > 0)
        {
            lines[^1].Add(piece);
            used += cells;
            isAtStart = false;
        }
    }

    private void Break()
    {
        lines.Add([new string(' ', hang)]);
        used = hang;
        isAtStart = true;
        space = Nothing;
    }
}
