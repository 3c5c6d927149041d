namespace RulesKit.Language.Tests.Syntax;

/// <summary>An expression and how it groups.</summary>
/// <param name="Line">Its line in the corpus file.</param>
/// <param name="Text">The expression.</param>
/// <param name="Grouped">The expression with every bracket written.</param>
public sealed record CorpusExpression(int Line, string Text, string Grouped)
{
    public override string ToString() => $"line {Line}: {Text}";
}
