namespace RulesKit.Language.Tests.Syntax;

/// <summary>What an expression looks like while somebody types or mends it.</summary>
internal static class ExpressionEdits
{
    /// <summary>The text, each of its beginnings and endings, and the text without each one of its characters.</summary>
    public static IEnumerable<string> Of(string text)
    {
        yield return text;
        for (var i = 0; i < text.Length; i++)
        {
            yield return text[..i];
            yield return text[(i + 1)..];
            yield return text.Remove(i, 1);
        }
    }
}
