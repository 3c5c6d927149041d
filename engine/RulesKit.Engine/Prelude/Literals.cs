using System.ComponentModel;

namespace RulesKit.Engine.Prelude;

/// <summary>The literals of the language that C# has none for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Literals
{
    /// <summary>The day written as <c>YYYY-MM-DD</c>.</summary>
    /// <exception cref="FormatException">The text is no day; the binder lets none of those through.</exception>
    public static Language.Types.Date Date(string text) =>
        Language.Types.Date.TryParse(text, out var date)
            ? date
            : throw new FormatException($"\"{text}\" is no date; write it like 2027-04-23.");

    /// <summary>The period written as <c>2027</c>, <c>2027-H1</c>, <c>2027-Q2</c> or <c>2027-04</c>.</summary>
    /// <exception cref="FormatException">The text is no period; the binder lets none of those through.</exception>
    public static Language.Types.Period Period(string text) =>
        Language.Types.Period.TryParse(text, out var period)
            ? period
            : throw new FormatException($"\"{text}\" is no period; write it like 2027, 2027-H1, 2027-Q2 or 2027-04.");
}
