using Spectre.Console;

namespace RulesKit.Tool.Layout;

/// <summary>Text of one style, safe to write to a terminal.</summary>
/// <remarks>A class, and arrays of it, because code for lists of a struct of ours would have to be compiled at every start.</remarks>
internal sealed class Styled
{
    public Styled(string text, Style? style = null)
    {
        Text = SafeText.Of(text);
        Style = style ?? Palette.Plain;
    }

    public string Text { get; }

    public Style Style { get; }

    public static implicit operator Styled(string text) => new(text);

    public Styled WithText(string text) => new(text, Style);
}
