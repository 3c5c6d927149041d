using RulesKit.Language.Text;

namespace RulesKit.Language.Json;

/// <summary>
/// A strict reader of JSON (RFC 8259) that keeps the place of everything. Mistakes within a token (a bad escape, a
/// comment, NaN, a trailing comma, a name used twice) are reported and reading goes on; a broken structure ends it.
/// </summary>
internal sealed class JsonReader
{
    private readonly SourceText source;
    private readonly string text;
    private readonly JsonLimits limits;
    private readonly List<JsonError> errors = [];
    private readonly JsonStringScanner strings;
    private int position;

    private JsonReader(SourceText source, JsonLimits limits)
    {
        this.source = source;
        this.limits = limits;
        text = source.Text;
        strings = new JsonStringScanner(source, Report);
    }

    public static JsonDocument Read(SourceText source, JsonLimits? limits = null)
    {
        var reader = new JsonReader(source, limits ?? JsonLimits.Default);
        JsonValue? root = null;
        try
        {
            root = reader.ReadDocument();
        }
        catch (UnreadableException)
        {
            // The error that ended reading is already in the list.
        }

        return new JsonDocument(source, root, reader.errors);
    }

    private JsonValue ReadDocument()
    {
        if (text.Length > limits.Length)
        {
            throw Stop(
                new TextSpan(0, 0),
                $"The text has {text.Length} characters; at most {limits.Length} are read. Split it up."
            );
        }

        if (text.Length > 0 && text[0] == '\uFEFF')
        {
            Report(
                new TextSpan(0, 1),
                "The text starts with a byte order mark (U+FEFF), which JSON does not allow. Save the file as UTF-8 without BOM."
            );
            position = 1;
        }

        SkipBlank();
        if (position == text.Length)
        {
            throw Stop(new TextSpan(position, 0), "The text is empty; a JSON value was expected.");
        }

        var root = ReadValue(0);
        SkipBlank();
        if (position < text.Length)
        {
            throw Stop(
                new TextSpan(position, 1),
                $"Found {Found()} behind the end of the JSON value; a file holds one value. Remove the rest."
            );
        }

        return root;
    }

    private JsonValue ReadValue(int depth)
    {
        if (position >= text.Length)
        {
            throw Stop(new TextSpan(position, 0), "The text ends where a JSON value was expected. Is it cut off?");
        }

        return text[position] switch
        {
            '{' => ReadObject(depth + 1),
            '[' => ReadArray(depth + 1),
            '"' => ReadString(),
            '-' when IsLetterAt(position + 1) => ReadWord(),
            '-' or (>= '0' and <= '9') => ReadNumber(),
            _ => ReadWord(),
        };
    }

    private JsonObject ReadObject(int depth)
    {
        var start = Enter(depth);
        var properties = new List<JsonProperty>();
        HashSet<string>? names = null;
        while (MoveToItem('}', properties.Count == 0, "a property name in double quotes"))
        {
            if (text[position] != '"')
            {
                throw Stop(
                    new TextSpan(position, 1),
                    $"Found {Found()}; a property name in double quotes or '}}' was expected."
                );
            }

            var name = ReadString();
            SkipBlank();
            Expect(':', "behind the property name");
            SkipBlank();
            properties.Add(new JsonProperty(name, ReadValue(depth)));
            if (!(names ??= new HashSet<string>(StringComparer.Ordinal)).Add(name.Value))
            {
                Report(
                    name.Span,
                    $"The name \"{name.Value}\" stands twice in this object; which value counts would be a guess. Remove one."
                );
            }
        }

        return new JsonObject(source, TextSpan.FromBounds(start, position), properties.ToArray());
    }

    private JsonArray ReadArray(int depth)
    {
        var start = Enter(depth);
        var items = new List<JsonValue>();
        while (MoveToItem(']', items.Count == 0, "a value"))
        {
            items.Add(ReadValue(depth));
        }

        return new JsonArray(source, TextSpan.FromBounds(start, position), items.ToArray());
    }

    private int Enter(int depth)
    {
        if (depth > limits.Depth)
        {
            throw Stop(
                new TextSpan(position, 1),
                $"Arrays and objects are nested deeper than {limits.Depth} levels here; no document of ours needs that."
            );
        }

        return position++;
    }

    /// <summary>Moves behind a comma to the next item; false when the closing character was taken instead.</summary>
    private bool MoveToItem(char close, bool isFirst, string item)
    {
        SkipBlank();
        if (position < text.Length && text[position] == close)
        {
            position++;
            return false;
        }

        if (isFirst)
        {
            return RequireMore(close, item);
        }

        var comma = position;
        Expect(',', $"or '{close}'");
        SkipBlank();
        if (position < text.Length && text[position] == close)
        {
            Report(new TextSpan(comma, 1), $"A comma stands before '{close}'; JSON allows none there. Remove it.");
            position++;
            return false;
        }

        return RequireMore(close, item);
    }

    private bool RequireMore(char close, string item) =>
        position < text.Length
            ? true
            : throw Stop(
                new TextSpan(position, 0),
                $"The text ends where {item} or '{close}' was expected. Is it cut off?"
            );

    private void Expect(char wanted, string where)
    {
        if (position >= text.Length || text[position] != wanted)
        {
            var length = position < text.Length ? 1 : 0;
            throw Stop(new TextSpan(position, length), $"Found {Found()}; '{wanted}' was expected {where}.");
        }

        position++;
    }

    private JsonString ReadString()
    {
        var start = position;
        var value = strings.Scan(ref position);
        return value is null
            ? throw new UnreadableException()
            : new JsonString(source, TextSpan.FromBounds(start, position), value);
    }

    private JsonNumber ReadNumber()
    {
        var start = position;
        while (position < text.Length && IsWordCharacter(text[position]))
        {
            position++;
        }

        var span = TextSpan.FromBounds(start, position);
        var written = text.Substring(start, span.Length);
        if (JsonNumberFormat.FindMistake(written) is { } mistake)
        {
            Report(span, mistake);
        }

        return new JsonNumber(source, span, written);
    }

    private JsonValue ReadWord()
    {
        var start = position;
        while (position < text.Length && IsWordCharacter(text[position]))
        {
            position++;
        }

        var span = TextSpan.FromBounds(start, position);
        var word = text.Substring(start, span.Length);
        switch (word)
        {
            case "true" or "false":
                return new JsonBoolean(source, span, word.Length == 4);
            case "null":
                return new JsonNull(source, span);
            case "":
                throw Stop(new TextSpan(start, 1), $"Found {Found()}; a JSON value was expected.");
            default:
                Report(span, $"Found {word}; a JSON value was expected. {JsonWord.AdviceFor(word)}");
                return new JsonNull(source, span);
        }
    }

    /// <summary>Skips white space; comments are reported and skipped too.</summary>
    private void SkipBlank()
    {
        while (position < text.Length)
        {
            var c = text[position];
            if (c is ' ' or '\t' or '\n' or '\r')
            {
                position++;
            }
            else if (c == '/' && position + 1 < text.Length && text[position + 1] is '/' or '*')
            {
                SkipComment();
            }
            else
            {
                return;
            }
        }
    }

    private void SkipComment()
    {
        var start = position;
        var isBlock = text[position + 1] == '*';
        var end = isBlock
            ? text.IndexOf("*/", position + 2, StringComparison.Ordinal)
            : text.IndexOfAny(['\n', '\r'], position);
        if (end < 0)
        {
            end = text.Length;
        }
        else if (isBlock)
        {
            end += 2;
        }

        position = end;
        Report(TextSpan.FromBounds(start, end), "A comment stands here; JSON has none. Remove it.");
    }

    private bool IsLetterAt(int offset) =>
        offset < text.Length && text[offset] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsWordCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '-' or '.' or '_' or '$';

    private string Found() => position < text.Length ? CharacterName.Of(text[position]) : "the end of the text";

    private UnreadableException Stop(TextSpan span, string message)
    {
        errors.Add(new JsonError(new Location(source, span), message));
        return new UnreadableException();
    }

    private void Report(TextSpan span, string message)
    {
        if (errors.Count >= limits.Errors)
        {
            throw Stop(span, $"More than {limits.Errors} mistakes; reading stops here.");
        }

        errors.Add(new JsonError(new Location(source, span), message));
    }

    /// <summary>Leaves the recursion when the structure is broken; never leaves this class.</summary>
    private sealed class UnreadableException : Exception;
}
