using RulesKit.Language.Fixes;
using RulesKit.Language.Json;
using RulesKit.Language.Text;
using RulesKit.Tool.Layout;

namespace RulesKit.Tool.Testing.Updating;

/// <summary>Adds properties to an object of a JSON text, laid out like those that are there.</summary>
internal static class PropertyInsertion
{
    private const string Unit = "  ";

    /// <summary>Adds properties behind the last one.</summary>
    /// <param name="owner">The object.</param>
    /// <param name="values">Their names, and what writes a value given the indent of its line; null for one line.</param>
    public static TextEdit Append(JsonObject owner, params (string Name, Func<string?, string> Value)[] values)
    {
        var text = owner.Source.Text;
        if (owner.Properties.Count == 0)
        {
            // Nothing shows how the object is laid out; the line that it begins in does.
            var indent = IndentOf(text, owner.Span.Start);
            return new TextEdit(owner.Span, Object(indent, values));
        }

        var first = owner.Properties[0].NameNode.Span.Start;
        var last = owner.Properties[^1].Value.Span.End;
        var isOnOneLine = text.AsSpan(owner.Span.Start, first - owner.Span.Start).IndexOf('\n') < 0;
        var lineIndent = isOnOneLine ? null : IndentOf(text, first);
        var separator = isOnOneLine ? ", " : $",{LineEnds.Of(text)}{lineIndent}";
        var written = string.Concat(values.Select(v => $"{separator}\"{v.Name}\": {v.Value(lineIndent)}"));
        return new TextEdit(new TextSpan(last, 0), written);
    }

    /// <summary>An object with a property on each line, or all on one.</summary>
    /// <param name="indent">The indent of the line in which it begins; null to write it on one line.</param>
    /// <param name="values">Its properties.</param>
    public static string Object(string? indent, params (string Name, Func<string?, string> Value)[] values)
    {
        if (values.Length == 0)
        {
            return "{}";
        }

        var inner = indent is null ? null : indent + Unit;
        var properties = values.Select(v => $"\"{v.Name}\": {v.Value(inner)}");
        return indent is null
            ? $"{{ {string.Join(", ", properties)} }}"
            : $"{{\n{inner}{string.Join($",\n{inner}", properties)}\n{indent}}}";
    }

    private static string IndentOf(string text, int offset)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, offset - 1)) + 1;
        var end = start;
        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        return text[start..end];
    }
}
