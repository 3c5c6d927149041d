using RulesKit.Language.Text;

namespace RulesKit.Language.Tests.Catalog;

/// <summary>An example of a page: a fenced block, and what the page quotes below it.</summary>
/// <param name="Section">The heading above it: Wrong or Right.</param>
/// <param name="Kind">What the block says it is, for example "csharp" or "json rule".</param>
/// <param name="Marked">Its text, with marks.</param>
/// <param name="Quoted">The lines quoted below it.</param>
internal sealed record DocExample(string Section, string Kind, string Marked, IReadOnlyList<string> Quoted)
{
    private const char Open = '⟦';
    private const char Close = '⟧';

    public bool IsWrong => Section == "Wrong";

    /// <summary>The text without marks.</summary>
    public string Text => string.Concat(Marked.Where(c => c is not (Open or Close)));

    /// <summary>The marked places, in order.</summary>
    public IReadOnlyList<TextSpan> Marks
    {
        get
        {
            var (spans, start, offset) = (new List<TextSpan>(), 0, 0);
            foreach (var c in Marked)
            {
                switch (c)
                {
                    case Open:
                        start = offset;
                        break;
                    case Close:
                        spans.Add(TextSpan.FromBounds(start, offset));
                        break;
                    default:
                        offset++;
                        break;
                }
            }

            return spans;
        }
    }
}
