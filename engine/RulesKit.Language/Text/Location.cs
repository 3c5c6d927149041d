namespace RulesKit.Language.Text;

/// <summary>Characters of a text: where a diagnostic or an error points.</summary>
/// <param name="Source">The text.</param>
/// <param name="Span">The characters, inside the text.</param>
public sealed record Location(SourceText Source, TextSpan Span)
{
    /// <summary>Line and column of the first character.</summary>
    public LinePosition Start => Source.GetPosition(Span.Start);

    /// <summary>Line and column just behind the last character.</summary>
    public LinePosition End => Source.GetPosition(Span.End);
}
