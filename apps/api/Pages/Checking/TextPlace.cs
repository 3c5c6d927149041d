using RulesKit.Language.Text;

namespace RulesKit.Api.Pages.Checking;

/// <summary>Characters of the text in the editor.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in UTF-16 code units.</param>
/// <param name="From">Offset of the first character.</param>
/// <param name="To">Offset behind the last one.</param>
public sealed record TextPlace(int Line, int Column, int From, int To)
{
    /// <summary>The place of a location; null for one in another document, such as a scenario's.</summary>
    public static TextPlace? Of(Location? location, SourceText text) =>
        location is null || !ReferenceEquals(location.Source, text)
            ? null
            : new(location.Start.Line, location.Start.Column, location.Span.Start, location.Span.End);
}
