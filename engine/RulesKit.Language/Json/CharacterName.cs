namespace RulesKit.Language.Json;

/// <summary>How messages name one character.</summary>
internal static class CharacterName
{
    /// <summary>'x', or U+0007 for what can't be seen.</summary>
    public static string Of(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || char.IsWhiteSpace(c) || IsInvisible(c)
            ? FormattableString.Invariant($"the character U+{(int)c:X4}")
            : $"'{c}'";

    private static bool IsInvisible(char c) =>
        System.Globalization.CharUnicodeInfo.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format;
}
