namespace RulesKit.Language.Syntax;

/// <summary>An operator of another language, what it most likely means and what to write.</summary>
internal sealed record ForeignOperator(string Written, TokenKind Meant, string Write, string Addition)
{
    private static readonly string[] Ands = ["&&", "∧", "and", "And", "AND"];

    /// <summary>The message for the operator as it was written, which may be in capitals.</summary>
    public string MessageFor(string written) => $"'{written}' is no operator here; write '{Write}'{Addition}.";

    /// <summary>
    /// Whether the right operator keeps what an expression means in C#, where <c>|</c> binds tighter than <c>&amp;&amp;</c>
    /// and <c>||</c> looser: beside an "and" of any language, brackets have to be thought of.
    /// </summary>
    public bool KeepsMeaning(string expression) => Written != "|" || !Array.Exists(Ands, expression.Contains);
}
