using System.CommandLine;

namespace RulesKit.Tool.Commands;

/// <summary>The options about output that commands share, so that they read the same everywhere.</summary>
internal static class OutputOptions
{
    /// <summary><c>--no-color</c>.</summary>
    public static Option<bool> NoColor() =>
        new("--no-color")
        {
            Description = "No colours; there are none either where output is redirected or NO_COLOR is set.",
        };

    /// <summary><c>--format</c>; the first of its names is the default.</summary>
    /// <param name="description">What each format is for.</param>
    /// <param name="names">The formats.</param>
    public static Option<string> Format(string description, IReadOnlyList<string> names) =>
        new("--format")
        {
            Description = description,
            HelpName = string.Join('|', names),
            DefaultValueFactory = _ => names[0],
        };
}
