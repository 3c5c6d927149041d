using RulesKit.Language.Syntax.Nodes;

namespace RulesKit.Language.Lowering;

/// <summary>Edits single words: literals that C# types by a suffix, and names that are words of C#.</summary>
internal static class WordLowering
{
    public static void Suffix(LiteralSyntax literal, TextEdits edits)
    {
        if (literal.Value is long or decimal)
        {
            edits.Insert(literal.Span.End, literal.Value is long ? "L" : "m");
        }
    }

    public static void Rename(NameSyntax name, TextEdits edits)
    {
        if (LoweredTypes.Name(name.Name) is var written && written != name.Name)
        {
            edits.Replace(name.Span, written);
        }
    }
}
