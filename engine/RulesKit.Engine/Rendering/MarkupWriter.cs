using System.Text;

namespace RulesKit.Engine.Rendering;

/// <summary>Writes HTML and SVG. Whatever is given as text or value stays text. Used by one thread.</summary>
/// <param name="safe">Takes out of texts what a reader would not see as it stands there.</param>
internal sealed class MarkupWriter(Func<string, string> safe)
{
    private readonly StringBuilder text = new();
    private readonly Stack<string> open = new();

    /// <summary>Begins an element on a line of its own.</summary>
    public MarkupWriter Start(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }

        return StartInline(name, attributes);
    }

    /// <summary>Begins an element within a line. An attribute without a value is left out.</summary>
    public MarkupWriter StartInline(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        open.Push(name);
        Tag(name, attributes);
        text.Append('>');
        return this;
    }

    /// <summary>Ends the innermost element.</summary>
    public MarkupWriter End()
    {
        text.Append("</").Append(open.Pop()).Append('>');
        return this;
    }

    /// <summary>An element that holds nothing, as SVG's shapes do.</summary>
    public MarkupWriter Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        text.Append('\n');
        Tag(name, attributes);
        text.Append("/>");
        return this;
    }

    /// <summary>An element that holds a text only.</summary>
    public MarkupWriter Leaf(
        string name,
        string content,
        params ReadOnlySpan<(string Name, string? Value)> attributes
    ) => Start(name, attributes).Text(content).End();

    /// <summary>The same within a line.</summary>
    public MarkupWriter Inline(
        string name,
        string content,
        params ReadOnlySpan<(string Name, string? Value)> attributes
    ) => StartInline(name, attributes).Text(content).End();

    public MarkupWriter Text(string content)
    {
        Escape(safe(content));
        return this;
    }

    /// <summary>What is markup already, and ours.</summary>
    public MarkupWriter Raw(string markup)
    {
        text.Append(markup);
        return this;
    }

    public override string ToString() => text.ToString();

    private void Tag(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        text.Append('<').Append(name);
        foreach (var (key, value) in attributes)
        {
            if (value is not null)
            {
                text.Append(' ').Append(key).Append("=\"");
                Escape(safe(value));
                text.Append('"');
            }
        }
    }

    private void Escape(string content)
    {
        foreach (var c in content)
        {
            _ = c switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '"' => text.Append("&quot;"),
                '\'' => text.Append("&#39;"),
                _ => text.Append(c),
            };
        }
    }
}
