namespace RulesKit.Tool.Layout;

/// <summary>Words of a command line that people copy into a shell.</summary>
internal static class ShellText
{
    /// <summary>The characters, besides letters and digits, that stand for themselves in every shell.</summary>
    private const string Plain = "-_./:@%+=,";

    /// <summary>A word as it is written in a shell: between quotes where something in it would mean something else.</summary>
    public static string Of(string word) =>
        word.Length > 0 && word.All(IsPlain) ? word
        : OperatingSystem.IsWindows() ? $"\"{word}\""
        : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static bool IsPlain(char c) =>
        char.IsLetterOrDigit(c) || Plain.Contains(c) || (c == '\\' && OperatingSystem.IsWindows());
}
