using System.Globalization;
using System.Text;
using RulesKit.Language.Fixes;
using RulesKit.Language.Syntax;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Mutation;

/// <summary>Makes mutants of one expression.</summary>
internal sealed class MutatedText(MutantPlace place, ExpressionText text)
{
    public string Slice(TextSpan span) => text.Slice(span);

    /// <summary>A mutant in which some characters are written otherwise.</summary>
    public Mutant Replace(Mutator mutator, TextSpan span, string written) => Replace(mutator, span, span, written);

    /// <summary>The same, told as a change of the whole that the characters belong to.</summary>
    public Mutant Replace(Mutator mutator, TextSpan whole, TextSpan span, string written)
    {
        var location = text.Locate(whole);
        var before = text.Slice(TextSpan.FromBounds(whole.Start, span.Start));
        var after = text.Slice(TextSpan.FromBounds(span.End, whole.End));
        var to = before + written + after;
        return new Mutant(place, mutator, location, Slice(whole), to, new TextEdit(location.Span, Escape(to)));
    }

    /// <summary>The characters of a text in a JSON string.</summary>
    private static string Escape(string written)
    {
        var escaped = new StringBuilder(written.Length + 8);
        foreach (var c in written)
        {
            if (c is '"' or '\\')
            {
                escaped.Append('\\').Append(c);
            }
            else if (char.IsControl(c))
            {
                escaped.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }
}
