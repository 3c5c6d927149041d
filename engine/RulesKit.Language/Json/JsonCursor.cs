using RulesKit.Language.Text;

namespace RulesKit.Language.Json;

/// <summary>A place in a JSON text that moves forward, and the mistakes found so far. Used by one reading.</summary>
internal sealed class JsonCursor(SourceText source, JsonLimits limits)
{
    private readonly List<JsonError> errors = [];

    public SourceText Source { get; } = source;

    public string Text { get; } = source.Text;

    public int Position { get; set; }

    public IReadOnlyList<JsonError> Errors => errors;

    public bool IsAtEnd => Position >= Text.Length;

    /// <summary>The character here; there must be one.</summary>
    public char Current => Text[Position];

    /// <summary>The character here, or the empty span at the end of the text.</summary>
    public TextSpan Here => new(Position, IsAtEnd ? 0 : 1);

    /// <summary>How messages name what stands here.</summary>
    public string Found => IsAtEnd ? "the end of the text" : CharacterName.Of(Current);

    public bool IsAt(char c) => !IsAtEnd && Current == c;

    /// <summary>Whether a letter stands behind the character here.</summary>
    public bool IsBeforeLetter =>
        Position + 1 < Text.Length && Text[Position + 1] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    /// <summary>The characters from a place up to here.</summary>
    public TextSpan From(int start) => TextSpan.FromBounds(start, Position);

    /// <summary>Moves behind a character; false when another one is here.</summary>
    public bool Take(char wanted)
    {
        var isHere = IsAt(wanted);
        Position += isHere ? 1 : 0;
        return isHere;
    }

    /// <summary>
    /// Moves behind a text in quotes; false when another one is here, or it is written with an escape or has to be.
    /// </summary>
    public bool TakeQuoted(string wanted)
    {
        var first = Position + 1;
        if (first + wanted.Length >= Text.Length || Text[first + wanted.Length] != '"' || !IsAt('"'))
        {
            return false;
        }

        for (var i = 0; i < wanted.Length; i++)
        {
            if (wanted[i] != Text[first + i] || wanted[i] is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }
        }

        Position = first + wanted.Length + 1;
        return true;
    }

    /// <summary>Moves behind the characters that numbers and words are made of, and gives their span.</summary>
    public TextSpan TakeWord()
    {
        var (start, end) = (Position, Position);
        while (end < Text.Length && IsWordCharacter(Text[end]))
        {
            end++;
        }

        Position = end;
        return From(start);
    }

    /// <summary>Skips white space; comments are reported and skipped too.</summary>
    public void SkipBlank()
    {
        SkipSpace();
        while (IsAt('/') && Position + 1 < Text.Length && Text[Position + 1] is '/' or '*')
        {
            SkipComment();
            SkipSpace();
        }
    }

    private void SkipSpace()
    {
        var position = Position;
        while (position < Text.Length && Text[position] is ' ' or '\t' or '\n' or '\r')
        {
            position++;
        }

        Position = position;
    }

    /// <summary>Records a mistake behind which reading can go on.</summary>
    /// <exception cref="JsonUnreadableException">There are too many mistakes.</exception>
    public void Report(TextSpan span, string message, JsonErrorKind kind = JsonErrorKind.Other)
    {
        if (errors.Count >= limits.Errors)
        {
            throw Stop(span, $"More than {limits.Errors} mistakes; reading stops here.");
        }

        errors.Add(new JsonError(new Location(Source, span), message, kind));
    }

    /// <summary>Records a mistake that ends reading; the caller throws what it gets.</summary>
    public JsonUnreadableException Stop(TextSpan span, string message)
    {
        errors.Add(new JsonError(new Location(Source, span), message));
        return new JsonUnreadableException();
    }

    private void SkipComment()
    {
        var start = Position;
        var isBlock = Text[Position + 1] == '*';
        var end = isBlock
            ? Text.IndexOf("*/", Position + 2, StringComparison.Ordinal)
            : Text.IndexOfAny(['\n', '\r'], Position);
        Position =
            end < 0 ? Text.Length
            : isBlock ? end + 2
            : end;
        Report(From(start), "A comment stands here; JSON has none. Remove it.", JsonErrorKind.Comment);
    }

    private static bool IsWordCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '-' or '.' or '_' or '$';
}
