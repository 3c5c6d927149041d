namespace RulesKit.Language.Tests.Json;

/// <summary>Generators of JSON texts.</summary>
internal static class JsonTexts
{
    private const int Deepest = 4;

    /// <summary>Characters of a string: how they are written, and what they mean.</summary>
    public static Gen<StringPiece> Pieces { get; } =
        Gen.Elements(
            new StringPiece("a", "a"),
            new StringPiece("Z", "Z"),
            new StringPiece(" ", " "),
            new StringPiece("/", "/"),
            new StringPiece("\u007F", "\u007F"),
            new StringPiece("é", "é"),
            new StringPiece("车", "车"),
            new StringPiece("\U0001F697", "\U0001F697"),
            new StringPiece("""\n""", "\n"),
            new StringPiece("""\r""", "\r"),
            new StringPiece("""\t""", "\t"),
            new StringPiece("""\b""", "\b"),
            new StringPiece("""\f""", "\f"),
            new StringPiece("""\/""", "/"),
            new StringPiece("""\\""", "\\"),
            new StringPiece("""\" """.TrimEnd(), "\""),
            new StringPiece("""\u0000""", "\0"),
            new StringPiece("""\u00e9""", "é"),
            new StringPiece("""\u00E9""", "é"),
            new StringPiece("""\uD83D\uDE97""", "\U0001F697")
        );

    public static Gen<string> Numbers { get; } =
        from whole in Gen.OneOf(Gen.Choose(0, 9), Gen.Choose(0, int.MaxValue))
        from sign in Gen.Elements("", "-")
        from fraction in Gen.Elements("", ".0", ".5", ".25", ".100", ".000001")
        from exponent in Gen.Elements("", "", "", "e0", "e3", "E+2", "e-4")
        select FormattableString.Invariant($"{sign}{whole}{fraction}{exponent}");

    public static Gen<string> Blanks { get; } = Gen.Elements("", "", "", " ", "\n", "\r\n", "\t", "  ");

    /// <summary>Right JSON of every kind, with white space and escapes wherever they are allowed.</summary>
    public static Gen<string> Right { get; } = Padded(Value(Deepest));

    /// <summary>Right JSON that some edits have spoilt (or not).</summary>
    public static Gen<string> Edited { get; } =
        from text in Right
        from count in Gen.Choose(1, 4)
        from edits in Edits.ArrayOf(count)
        select edits.Aggregate(text, (current, edit) => edit(current));

    private static Gen<Func<string, string>> Edits =>
        from kind in Gen.Choose(0, 2)
        from place in Gen.Choose(0, int.MaxValue)
        from length in Gen.Choose(0, 3)
        from insertion in Gen.Elements(
            "\"",
            "\\",
            "\\u",
            "\\uD83D",
            "\\uDE97",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "//",
            "/*",
            "*/",
            "'",
            "0",
            "-",
            "+",
            ".",
            "e",
            "NaN",
            "true",
            "nul",
            "\n",
            "\t",
            "\0",
            "\uFEFF",
            "\uD83D",
            "\uDE97",
            "#"
        )
        select (Func<string, string>)(text => Edit(text, kind, place, length, insertion));

    private static string Edit(string text, int kind, int place, int length, string insertion)
    {
        var start = place % (text.Length + 1);
        var end = Math.Min(text.Length, start + length);
        return kind switch
        {
            0 => text.Remove(start, end - start),
            1 => text.Insert(start, insertion),
            _ => text.Remove(start, end - start).Insert(start, insertion),
        };
    }

    private static Gen<string> Value(int depth) =>
        depth == 0 ? Scalar : Gen.Frequency((2, Scalar), (2, Array(Value(depth - 1))), (3, Object(Value(depth - 1))));

    private static Gen<string> Scalar => Gen.OneOf(Gen.Elements("true", "false", "null"), Numbers, Text(""));

    private static Gen<string> Array(Gen<string> value) =>
        from count in Gen.Choose(0, 4)
        from items in Padded(value).ArrayOf(count)
        from blank in Blanks
        select $"[{(count == 0 ? blank : string.Join(',', items))}]";

    private static Gen<string> Object(Gen<string> value) =>
        from count in Gen.Choose(0, 4)
        from properties in Gen.CollectToList(Enumerable.Range(0, count), i => Property(i, value))
        from blank in Blanks
        select $$"""{{{(count == 0 ? blank : string.Join(',', properties))}}}""";

    /// <summary>The number behind the name keeps the names of an object apart.</summary>
    private static Gen<string> Property(int number, Gen<string> value) =>
        from name in Padded(Text(FormattableString.Invariant($"#{number}")))
        from content in Padded(value)
        select $"{name}:{content}";

    private static Gen<string> Text(string ending) =>
        from count in Gen.Choose(0, 5)
        from pieces in Pieces.ArrayOf(count)
        select $"\"{string.Concat(pieces.Select(p => p.Written))}{ending}\"";

    private static Gen<string> Padded(Gen<string> inner) =>
        from before in Blanks
        from text in inner
        from after in Blanks
        select before + text + after;
}
