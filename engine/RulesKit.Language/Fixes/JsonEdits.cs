using RulesKit.Language.Json;
using RulesKit.Language.Text;

namespace RulesKit.Language.Fixes;

/// <summary>Edits of values of a JSON text, in its layout.</summary>
internal static class JsonEdits
{
    /// <summary>Writes another text between the quotes of a string.</summary>
    public static TextEdit Write(JsonString value, string text) =>
        new(new TextSpan(value.Span.Start + 1, value.Span.Length - 2), JsonWriting.Escape(text));

    /// <summary>Puts each of two values in the place of the other.</summary>
    public static TextEdit Swap(JsonValue a, JsonValue b)
    {
        var (first, second) = a.Span.Start < b.Span.Start ? (a, b) : (b, a);
        var between = TextSpan.FromBounds(first.Span.End, second.Span.Start);
        return new TextEdit(
            TextSpan.FromBounds(first.Span.Start, second.Span.End),
            Written(second) + Slice(first.Source, between) + Written(first)
        );
    }

    /// <summary>A new first member of an object; null for an empty object, which shows no layout.</summary>
    public static TextEdit? InsertFirst(JsonObject owner, string key, string text)
    {
        if (owner.Properties.Count == 0)
        {
            return null;
        }

        var first = owner.Properties[0].NameNode.Span.Start;
        var blank = Slice(owner.Source, TextSpan.FromBounds(owner.Span.Start + 1, first));
        return new TextEdit(new TextSpan(first, 0), $"\"{key}\": \"{JsonWriting.Escape(text)}\",{blank}");
    }

    /// <summary>A new member behind another one.</summary>
    public static TextEdit InsertBehind(JsonProperty property, string key, string text)
    {
        var source = property.NameNode.Source;
        var start = property.NameNode.Span.Start;
        var blank = start;
        while (blank > 0 && source.Text[blank - 1] is ' ' or '\t' or '\r' or '\n')
        {
            blank--;
        }

        var layout = Slice(source, TextSpan.FromBounds(blank, start));
        return new TextEdit(
            new TextSpan(property.Value.Span.End, 0),
            $",{layout}\"{key}\": \"{JsonWriting.Escape(text)}\""
        );
    }

    public static string Written(JsonValue value) => Slice(value.Source, value.Span);

    private static string Slice(SourceText source, TextSpan span) => source.Text.Substring(span.Start, span.Length);
}
