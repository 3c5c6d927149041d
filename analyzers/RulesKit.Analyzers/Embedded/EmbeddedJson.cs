using System.Globalization;
using System.Text;
using RulesKit.Language.Fixes;

namespace RulesKit.Analyzers.Embedded;

/// <summary>
/// Writes the document that C# code stands for, and remembers which source characters each of its characters came
/// from: so that the reader of documents says of C# what it says of a file.
/// </summary>
internal sealed class EmbeddedJson
{
    private readonly StringBuilder json = new();
    private readonly List<(int Start, int End, LiteralText Text, int[] Starts)> literals = [];
    private readonly List<(int Start, int End, Location Place)> places = [];
    private bool needsComma;

    public string Text => json.ToString();

    /// <summary>Opens an object or an array, under a name where it is a member of an object.</summary>
    /// <returns>Where it starts, for <see cref="Close"/>.</returns>
    public int Open(char bracket, string? name = null)
    {
        Begin(name);
        json.Append(bracket);
        needsComma = false;
        return json.Length - 1;
    }

    /// <summary>Closes what was opened; diagnostics in it that no literal of its own has are at a place.</summary>
    public void Close(char bracket, int start = -1, Location? place = null)
    {
        json.Append(bracket);
        needsComma = true;
        if (place is not null)
        {
            places.Add((start, json.Length, place));
        }
    }

    /// <summary>A member whose name is no literal.</summary>
    public void Member(string name, string value)
    {
        Begin(name);
        Quote(value);
    }

    /// <summary>A member, or an item, that is written as it is.</summary>
    public void Raw(string? name, string value, Location? place = null)
    {
        var start = json.Length;
        Begin(name);
        json.Append(value);
        if (place is not null)
        {
            places.Add((start, json.Length, place));
        }
    }

    public void Member(string? name, LiteralText value)
    {
        Begin(name);
        Literal(value);
    }

    /// <summary>Opens a member whose name is a literal.</summary>
    public void Name(LiteralText name)
    {
        Begin(null);
        Literal(name);
        json.Append(':');
        needsComma = false;
    }

    /// <summary>The source characters of a span of the document; null when nothing in the source stands for it.</summary>
    public Location? Locate(RuleSpan span)
    {
        foreach (var (start, end, text, starts) in literals)
        {
            if (start <= span.Start && span.End <= end)
            {
                var isWhole = span.Start == start && span.End == end;
                return isWhole ? Location.Create(text.Tree, text.Whole) : LocateInside(text, starts, span);
            }
        }

        return places
            .Where(p => p.Start <= span.Start && span.End <= p.End)
            .OrderBy(p => p.End - p.Start)
            .Select(p => p.Place)
            .FirstOrDefault();
    }

    /// <summary>The change of the source that an edit of the document stands for; null when no literal holds it.</summary>
    public TextChange? Change(TextEdit edit)
    {
        foreach (var (start, end, text, starts) in literals)
        {
            // The quotes around the text are the literal's own.
            if (start < edit.Span.Start && edit.Span.End < end && LiteralEdit.Decode(edit) is { } written)
            {
                var first = IndexAt(starts, edit.Span.Start);
                return LiteralEdit.Of(text, first, IndexAt(starts, edit.Span.End) - first, written);
            }
        }

        return null;
    }

    private static Location LocateInside(LiteralText text, int[] starts, RuleSpan span)
    {
        var first = IndexAt(starts, span.Start);
        var behind = span.Length == 0 ? first : IndexAt(starts, span.End - 1) + 1;
        return text.Locate(first, behind - first);
    }

    /// <summary>The character whose written form holds an offset.</summary>
    private static int IndexAt(int[] starts, int offset)
    {
        var found = Array.BinarySearch(starts, offset);
        return found >= 0 ? found : Math.Max(0, ~found - 1);
    }

    private void Begin(string? name)
    {
        json.Append(needsComma ? "," : "");
        needsComma = true;
        if (name is not null)
        {
            Quote(name);
            json.Append(':');
        }
    }

    private void Literal(LiteralText value)
    {
        var start = json.Length;
        var starts = Quote(value.Value);
        literals.Add((start, json.Length, value, starts));
        needsComma = true;
    }

    /// <summary>Writes a text in quotes; gives where each of its characters starts, and the closing quote.</summary>
    private int[] Quote(string text)
    {
        json.Append('"');
        var starts = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            starts[i] = json.Length;
            Escape(text[i]);
        }

        starts[text.Length] = json.Length;
        json.Append('"');
        return starts;
    }

    private void Escape(char c)
    {
        if (c is '"' or '\\')
        {
            json.Append('\\').Append(c);
        }
        else if (c < ' ' || char.IsSurrogate(c))
        {
            json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }
        else
        {
            json.Append(c);
        }
    }
}
