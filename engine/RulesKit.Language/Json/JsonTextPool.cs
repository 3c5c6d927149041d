namespace RulesKit.Language.Json;

/// <summary>Gives the same object for short texts that come again, as names do. Used by one reading.</summary>
internal sealed class JsonTextPool
{
    private const int Longest = 24;
    private const int Places = 256;

    private readonly string?[] pooled = new string?[Places];

    /// <summary>A part of a text.</summary>
    public string Take(string text, int start, int length)
    {
        if (length is 0 or > Longest)
        {
            return text.Substring(start, length);
        }

        // Two texts with one place push each other out, which costs an object and nothing else.
        var place =
            (text[start] + (text[start + (length / 2)] * 7) + (text[start + length - 1] * 31) + (length * 101))
            % Places;
        var found = pooled[place];
        return found is not null && found.Length == length && string.CompareOrdinal(found, 0, text, start, length) == 0
            ? found
            : pooled[place] = text.Substring(start, length);
    }
}
