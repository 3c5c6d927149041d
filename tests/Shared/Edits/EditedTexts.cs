namespace RulesKit.Tests.Edits;

/// <summary>Generators of authored documents that some edits have spoilt.</summary>
internal static class EditedTexts
{
    /// <summary>Pieces that mean something to the reader, the lexer, the parser or the binder.</summary>
    private static readonly string[] Pieces =
    [
        "",
        " ",
        "\"",
        "\\\"",
        "\\\\",
        "\\",
        "\\u0041",
        "\\u202e",
        "\\uD83D",
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "(",
        ")",
        ".",
        "..",
        "=>",
        "->",
        "==",
        "=",
        "!=",
        "!",
        "&&",
        "&",
        "||",
        "|",
        "<",
        "<=",
        ">",
        ">=",
        "+",
        "++",
        "-",
        "--",
        "*",
        "/",
        "//",
        "/*",
        "%",
        "?",
        "?.",
        "??",
        "is",
        " is not null",
        " is null",
        " or ",
        " and ",
        "not ",
        "null",
        "true",
        "0",
        "1",
        "1.5",
        "1e5",
        "9999999999999999999999",
        "plan",
        "window",
        "asOf",
        "Date",
        "Date(\\\"2027-04-23\\\")",
        "Period(\\\"2027\\\")",
        "x => x",
        "(a, b) => a",
        ".Where(x => x)",
        ".Any()",
        ".Count",
        ".Sum(",
        ".First()",
        ".Id",
        "new ",
        "typeof",
        "int",
        "$\\\"",
        "@",
        "#",
        "'",
        "`",
        ";",
        "~",
        "^",
        "é",
        "\u0430",
        "车",
        "\U0001F600",
        "\u00A0",
        "\u202E",
        "\0",
        "\n",
        "\t",
        "id",
        "require",
        "forEach",
        "expects",
        "message",
        "constants",
        "definitions",
        "{plan.Id}",
        "{{",
        "}}",
        "null",
        "{ \"every\": \"year\", \"within\": \"window\" }",
        "P3Y",
        "2027-02-30",
    ];

    /// <summary>A text with one to a few edits at any place.</summary>
    public static Gen<string> Of(string text) =>
        from count in Gen.Choose(1, 5)
        from edits in Edits.ArrayOf(count)
        select edits.Aggregate(text, (current, edit) => edit(current));

    private static Gen<Func<string, string>> Edits =>
        from kind in Gen.Choose(0, 4)
        from place in Gen.Choose(0, int.MaxValue)
        from other in Gen.Choose(0, int.MaxValue)
        from length in Gen.Choose(0, 12)
        from piece in Gen.Elements(Pieces)
        select (Func<string, string>)(text => Edit(text, kind, place, other, length, piece));

    private static string Edit(string text, int kind, int place, int other, int length, string piece)
    {
        var start = place % (text.Length + 1);
        var end = Math.Min(text.Length, start + length);
        return kind switch
        {
            0 => text.Remove(start, end - start),
            1 => text.Insert(start, piece),
            2 => text.Remove(start, end - start).Insert(start, piece),
            3 => text.Insert(other % (text.Length + 1), text[start..end]),
            _ => text.Insert(start, text[start..end]),
        };
    }
}
