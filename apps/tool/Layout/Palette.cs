using Spectre.Console;

namespace RulesKit.Tool.Layout;

/// <summary>The colours, by what they mean. All are of the terminal's own sixteen, so its theme decides how they look.</summary>
internal static class Palette
{
    public static Style Plain { get; } = Style.Plain;

    public static Style Title { get; } = new(decoration: Decoration.Bold);

    /// <summary>What helps to find one's way and is not the matter itself.</summary>
    public static Style Faint { get; } = new(Color.Grey);

    public static Style Bad { get; } = new(Color.Red);

    public static Style Doubtful { get; } = new(Color.Olive);

    public static Style Good { get; } = new(Color.Green);

    public static Style Waived { get; } = new(Color.Teal);

    /// <summary>The same colour, in bold.</summary>
    public static Style Strong(Style style) => style.Decoration(Decoration.Bold);
}
