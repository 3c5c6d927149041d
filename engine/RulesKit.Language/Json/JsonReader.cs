using RulesKit.Language.Text;

namespace RulesKit.Language.Json;

/// <summary>
/// A strict reader of JSON (RFC 8259) that keeps the place of everything. Mistakes within a token (a bad escape, a
/// comment, NaN, a trailing comma, a name used twice) are reported and reading goes on; a broken structure ends it.
/// </summary>
internal sealed class JsonReader
{
    private readonly SourceText source;
    private readonly JsonLimits limits;
    private readonly JsonCursor cursor;
    private readonly JsonStringScanner strings;

    /// <summary>What the objects and arrays around the place hold so far, the innermost last: one list serves them all.</summary>
    private readonly JsonNameStack properties = new();
    private readonly List<JsonValue> items = [];

    private JsonReader(SourceText source, JsonLimits limits)
    {
        this.source = source;
        this.limits = limits;
        cursor = new JsonCursor(source, limits);
        strings = new JsonStringScanner(cursor);
    }

    public static JsonDocument Read(SourceText source, JsonLimits? limits = null)
    {
        var reader = new JsonReader(source, limits ?? JsonLimits.Default);
        JsonValue? root = null;
        try
        {
            root = reader.ReadDocument();
        }
        catch (JsonUnreadableException)
        {
            // The error that ended reading is already in the list.
        }

        return new JsonDocument(source, root, reader.cursor.Errors);
    }

    private JsonValue ReadDocument()
    {
        CheckStart();
        cursor.SkipBlank();
        if (cursor.IsAtEnd)
        {
            throw cursor.Stop(cursor.Here, "The text is empty; a JSON value was expected.");
        }

        var root = ReadValue(0);
        cursor.SkipBlank();
        return cursor.IsAtEnd
            ? root
            : throw cursor.Stop(
                cursor.Here,
                $"Found {cursor.Found} behind the end of the JSON value; a file holds one value. Remove the rest."
            );
    }

    private void CheckStart()
    {
        if (source.Text.Length > limits.Length)
        {
            throw cursor.Stop(
                new TextSpan(0, 0),
                $"The text has {source.Text.Length} characters; at most {limits.Length} are read. Split it up."
            );
        }

        if (cursor.IsAt('\uFEFF'))
        {
            cursor.Report(
                cursor.Here,
                "The text starts with a byte order mark (U+FEFF), which JSON does not allow. Save the file as UTF-8 without BOM."
            );
            cursor.Position++;
        }
    }

    private JsonValue ReadValue(int depth)
    {
        if (cursor.IsAtEnd)
        {
            throw cursor.Stop(cursor.Here, "The text ends where a JSON value was expected. Is it cut off?");
        }

        return cursor.Current switch
        {
            '{' => ReadObject(depth + 1),
            '[' => ReadArray(depth + 1),
            '"' => strings.Scan(),
            '-' when cursor.IsBeforeLetter => ReadWord(),
            '-' or (>= '0' and <= '9') => ReadNumber(),
            _ => ReadWord(),
        };
    }

    private JsonObject ReadObject(int depth)
    {
        var start = Enter(depth);
        var outer = properties.Begin();
        while (MoveToItem('}', properties.IsEmpty, "a property name in double quotes"))
        {
            var property = ReadProperty(depth);
            if (!properties.Add(property))
            {
                cursor.Report(
                    property.NameNode.Span,
                    $"The name {property.NameNode.Quoted} stands twice in this object; which value counts would be a guess. Remove one.",
                    JsonErrorKind.RepeatedName
                );
            }
        }

        return new JsonObject(source, cursor.From(start), properties.End(outer));
    }

    private JsonProperty ReadProperty(int depth)
    {
        if (!cursor.IsAt('"'))
        {
            throw cursor.Stop(
                cursor.Here,
                $"Found {cursor.Found}; a property name in double quotes or '}}' was expected."
            );
        }

        var start = cursor.Position;
        var name = strings.ScanValue();
        var span = cursor.From(start);
        cursor.SkipBlank();
        Expect(':', "behind the property name");
        cursor.SkipBlank();
        return new JsonProperty(name, span, ReadValue(depth));
    }

    private JsonArray ReadArray(int depth)
    {
        var start = Enter(depth);
        var first = items.Count;
        while (MoveToItem(']', items.Count == first, "a value"))
        {
            if (items.Count - first == limits.Items)
            {
                throw cursor.Stop(
                    cursor.Here,
                    $"The array has more than {limits.Items} items; at most that many are read. Split it up."
                );
            }

            items.Add(ReadValue(depth));
        }

        var own = new JsonValue[items.Count - first];
        items.CopyTo(first, own, 0, own.Length);
        items.RemoveRange(first, own.Length);
        return new JsonArray(source, cursor.From(start), own);
    }

    /// <summary>Takes the opening character and gives its place.</summary>
    private int Enter(int depth)
    {
        if (depth > limits.Depth)
        {
            throw cursor.Stop(
                cursor.Here,
                $"Arrays and objects are nested deeper than {limits.Depth} levels here; no document of ours needs that."
            );
        }

        return cursor.Position++;
    }

    /// <summary>Moves behind a comma to the next item; false when the closing character was taken instead.</summary>
    private bool MoveToItem(char close, bool isFirst, string item)
    {
        cursor.SkipBlank();
        if (cursor.Take(close))
        {
            return false;
        }

        if (!isFirst)
        {
            var comma = cursor.Here;
            Expect(',', $"or '{close}'");
            cursor.SkipBlank();
            if (cursor.Take(close))
            {
                cursor.Report(
                    comma,
                    $"A comma stands before '{close}'; JSON allows none there. Remove it.",
                    JsonErrorKind.TrailingComma
                );
                return false;
            }
        }

        return !cursor.IsAtEnd
            ? true
            : throw cursor.Stop(cursor.Here, $"The text ends where {item} or '{close}' was expected. Is it cut off?");
    }

    private void Expect(char wanted, string where)
    {
        if (!cursor.Take(wanted))
        {
            throw cursor.Stop(cursor.Here, $"Found {cursor.Found}; '{wanted}' was expected {where}.");
        }
    }

    private JsonNumber ReadNumber()
    {
        var span = cursor.TakeWord();
        if (JsonNumberFormat.FindMistake(source.Text, span.Start, span.Length) is { } mistake)
        {
            cursor.Report(span, mistake);
        }

        return new JsonNumber(source, span);
    }

    private JsonValue ReadWord()
    {
        var span = cursor.TakeWord();
        var word = source.Text.Substring(span.Start, span.Length);
        switch (word)
        {
            case "true" or "false":
                return new JsonBoolean(source, span, word.Length == 4);
            case "null":
                return new JsonNull(source, span);
            case "":
                throw cursor.Stop(cursor.Here, $"Found {cursor.Found}; a JSON value was expected.");
            default:
                cursor.Report(span, $"Found {word}; a JSON value was expected. {JsonWord.AdviceFor(word)}");
                return new JsonNull(source, span);
        }
    }
}
