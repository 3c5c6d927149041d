namespace RulesKit.Language.Json;

/// <summary>Words that stand where a JSON value was expected.</summary>
internal static class JsonWord
{
    /// <summary>What to write in place of a word that is not JSON.</summary>
    public static string AdviceFor(string word)
    {
        var unsigned = word.TrimStart('+', '-').ToUpperInvariant();
        return unsigned switch
        {
            "NAN" or "INFINITY" => "JSON has no such number: leave the value out if it is not known.",
            "TRUE" or "FALSE" or "NULL" => "Write it in lower case.",
            "NONE" or "UNDEFINED" => "Leave the value out if it is not known.",
            _ when unsigned.Length > 0 && unsigned[0] is '.' or (>= '0' and <= '9') =>
                "Write numbers like 1200 or 0.25.",
            _ => "Put texts into double quotes.",
        };
    }
}
