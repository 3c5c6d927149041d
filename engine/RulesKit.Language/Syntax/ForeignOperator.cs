namespace RulesKit.Language.Syntax;

/// <summary>An operator of another language, what it most likely means and what to write.</summary>
internal sealed record ForeignOperator(string Written, TokenKind Meant, string Write, string Addition)
{
    /// <summary>The message for the operator as it was written, which may be in capitals.</summary>
    public string MessageFor(string written) => $"'{written}' is no operator here; write '{Write}'{Addition}.";
}
