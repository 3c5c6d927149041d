namespace RulesKit.Api.Hosting;

/// <summary>A word of an enumeration in a query, written as it is in bodies; an enumeration itself would be read by its C# names and numbers.</summary>
/// <param name="Value">What it means.</param>
internal readonly record struct QueryWord<T>(T Value)
    where T : struct, Enum
{
    /// <summary>Read by the framework.</summary>
    public static bool TryParse(string? text, out QueryWord<T> word)
    {
        var index = Array.IndexOf(EnumWords.Of(typeof(T)), text);
        word = index < 0 ? default : new QueryWord<T>(Enum.GetValues<T>()[index]);
        return index >= 0;
    }
}
