using RulesKit.Language.Syntax;
using RulesKit.Language.Text;

namespace RulesKit.Language.Tree;

/// <summary>The characters that a node of the tree was written with.</summary>
internal readonly record struct Origin(ExpressionText Text, TextSpan Span)
{
    /// <summary>The origin of something that nobody wrote, named as it would be written.</summary>
    public static Origin Named(string written)
    {
        var text = ExpressionText.Of(written);
        return new Origin(text, new TextSpan(0, text.Text.Length));
    }

    public Location Location => Text.Locate(Span);

    /// <summary>The node as it was written.</summary>
    public string Written => Text.Slice(Span);
}
