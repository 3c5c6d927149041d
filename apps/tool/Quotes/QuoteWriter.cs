using System.Globalization;
using RulesKit.Language.Text;
using RulesKit.Tool.Checking;
using RulesKit.Tool.Layout;
using Spectre.Console;

namespace RulesKit.Tool.Quotes;

/// <summary>Writes lines of a file with what matters underlined.</summary>
internal sealed class QuoteWriter(Page page, int indent, Style mark)
{
    private const string Bar = " │ ";

    /// <summary>Writes quotes, under the name of their file each time it changes.</summary>
    public void Write(IReadOnlyList<Quote> quotes)
    {
        var gutter = quotes.Count == 0 ? 0 : quotes.Max(GutterOf);
        SourceText? source = null;
        foreach (var quote in quotes)
        {
            if (!ReferenceEquals(source, quote.Location.Source))
            {
                source = quote.Location.Source;
                page.Text(indent, indent, new Styled(Place(quote.Location), Palette.Faint));
            }

            Write(quote, gutter);
        }
    }

    /// <summary>Writes one quote without the name of its file.</summary>
    public void WriteLine(Quote quote) => Write(quote, GutterOf(quote));

    /// <summary>"plan.json:40:51", which terminals and editors make a link of.</summary>
    public static string Place(Location location)
    {
        var (line, column) = location.Start;
        return string.Create(CultureInfo.InvariantCulture, $"{NameOf(location.Source)}:{line}:{column}");
    }

    /// <summary>A file's name as people read it.</summary>
    public static string NameOf(SourceText source) =>
        source.Path switch
        {
            null => "(text)",
            PlanSources.StandardInput => "(standard input)",
            var path => path,
        };

    private void Write(Quote quote, int gutter)
    {
        var room = Math.Max(1, page.Width - indent - gutter - Bar.Length);
        var line = QuotedLine.Of(quote.Location, room);
        if (line.Text.Length == 0)
        {
            // An empty file, or the end of one: the message says so, and a mark under nothing tells no more.
            return;
        }

        WriteLine(gutter, Number(quote.Location.Start.Line), line.Text);
        var (before, after) = PlaceLabel(SafeText.Of(quote.Label), line, room);
        WriteLine(gutter, "", new Styled(before + new string('^', line.MarkWidth) + after, mark));
        if (line.Text is "{" or "[")
        {
            // A bracket tells nothing; the first member of what it opens does.
            var next = NextText(quote.Location);
            WriteLine(gutter, Number(next.Start.Line), "  " + QuotedLine.Of(next, room - 2).Text);
        }
    }

    /// <summary>The first character behind a bracket that is no blank.</summary>
    private static Location NextText(Location bracket)
    {
        var start = bracket.Span.Start + 1;
        while (start < bracket.Source.Text.Length && char.IsWhiteSpace(bracket.Source.Text[start]))
        {
            start++;
        }

        return bracket with
        {
            Span = new TextSpan(start, 0),
        };
    }

    private void WriteLine(int gutter, string number, Styled text) =>
        page.Line(new string(' ', indent), new Styled(number.PadLeft(gutter) + Bar, Palette.Faint), text);

    /// <summary>Puts the label behind the underline, or before it where there is no room; nowhere when there is none.</summary>
    private static (string Before, string After) PlaceLabel(string label, QuotedLine line, int room)
    {
        var width = CellText.Width(label) + 1;
        var blank = new string(' ', line.MarkStart);
        return width == 1 ? (blank, "")
            : line.MarkStart + line.MarkWidth + width <= room ? (blank, " " + label)
            : width <= line.MarkStart ? (new string(' ', line.MarkStart - width) + label + " ", "")
            : (blank, "");
    }

    /// <summary>Room for the numbers of a quote's line and of the next one.</summary>
    private static int GutterOf(Quote quote) => Number(quote.Location.Start.Line + 1).Length;

    private static string Number(int line) => line.ToString(CultureInfo.InvariantCulture);
}
