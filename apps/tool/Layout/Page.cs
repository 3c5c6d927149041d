using Spectre.Console;
using Spectre.Console.Rendering;

namespace RulesKit.Tool.Layout;

/// <summary>Lines of styled text, laid out for a width. Text is taken as it is, never as markup; texts of others go
/// through <see cref="SafeText"/> here.</summary>
internal sealed class Page(int width) : IRenderable
{
    private readonly List<Segment> segments = [];

    /// <summary>The number of cells in a line.</summary>
    public int Width { get; } = width;

    public bool IsEmpty => segments.Count == 0;

    public Page Blank()
    {
        segments.Add(Segment.LineBreak);
        return this;
    }

    /// <summary>One line, as it is.</summary>
    public Page Line(params Styled[] pieces)
    {
        for (var i = 0; i < pieces.Length; i++)
        {
            // Nobody needs the spaces at the end of a line.
            var text = i == pieces.Length - 1 ? pieces[i].Text.TrimEnd() : pieces[i].Text;
            if (text.Length > 0)
            {
                segments.Add(new Segment(text, pieces[i].Style));
            }
        }

        return Blank();
    }

    /// <summary>Running text, wrapped between words.</summary>
    /// <param name="indent">Spaces before the first line.</param>
    /// <param name="hang">Spaces before all further ones.</param>
    /// <param name="pieces">The text.</param>
    public Page Text(int indent, int hang, params Styled[] pieces)
    {
        var wrap = new TextWrap(Width, indent, hang);
        foreach (var piece in pieces)
        {
            wrap.Add(piece);
        }

        foreach (var line in wrap.ToLines())
        {
            Line(line.ToArray());
        }

        return this;
    }

    Measurement IRenderable.Measure(RenderOptions options, int maxWidth) => new(0, maxWidth);

    IEnumerable<Segment> IRenderable.Render(RenderOptions options, int maxWidth) => segments;
}
