using System.Globalization;

namespace RulesKit.Workflows.Members;

/// <summary>Members of texts and characters. What a culture would decide, the invariant one does.</summary>
internal static class TextMembers
{
    private const StringComparison Culture = StringComparison.InvariantCulture;

    public static void AddText(MemberList list)
    {
        list.Property<string, int>("Length", s => s.Length);
        list.Constant(typeof(string), "Empty", "");
        AddCases(list);
        AddSearches(list);
        AddParts(list);
        AddComparisons(list);
        AddStatics(list);
    }

    private static void AddCases(MemberList list)
    {
        list.Call<string, string>("ToLower", s => s.ToLowerInvariant());
        list.Call<string, string>("ToUpper", s => s.ToUpperInvariant());
        list.Call<string, string>("ToLowerInvariant", s => s.ToLowerInvariant());
        list.Call<string, string>("ToUpperInvariant", s => s.ToUpperInvariant());
        list.Call<string, string>("Trim", s => s.Trim());
        list.Call<string, string>("TrimStart", s => s.TrimStart());
        list.Call<string, string>("TrimEnd", s => s.TrimEnd());
        list.CallMany<string, char, string>("Trim", (s, c) => s.Trim(c));
        list.CallMany<string, char, string>("TrimStart", (s, c) => s.TrimStart(c));
        list.CallMany<string, char, string>("TrimEnd", (s, c) => s.TrimEnd(c));
        list.Call<string, string>("Normalize", s => s.Normalize());
        list.Call<string, string>("ToString", s => s.Substring(0));
    }

    private static void AddSearches(MemberList list)
    {
        list.Call<string, string, bool>("Contains", (s, x) => s.Contains(x, StringComparison.Ordinal));
        list.Call<string, char, bool>("Contains", (s, x) => s.Contains(x, StringComparison.Ordinal));
        list.Call<string, string, StringComparison, bool>("Contains", (s, x, c) => s.Contains(x, c));
        list.Call<string, string, bool>("StartsWith", (s, x) => s.StartsWith(x, Culture));
        list.Call<string, char, bool>("StartsWith", (s, x) => s.StartsWith(x));
        list.Call<string, string, StringComparison, bool>("StartsWith", (s, x, c) => s.StartsWith(x, c));
        list.Call<string, string, bool>("EndsWith", (s, x) => s.EndsWith(x, Culture));
        list.Call<string, char, bool>("EndsWith", (s, x) => s.EndsWith(x));
        list.Call<string, string, StringComparison, bool>("EndsWith", (s, x, c) => s.EndsWith(x, c));
        list.Call<string, string, int>("IndexOf", (s, x) => s.IndexOf(x, Culture));
        list.Call<string, char, int>("IndexOf", (s, x) => s.IndexOf(x));
        list.Call<string, string, int, int>("IndexOf", (s, x, i) => s.IndexOf(x, i, Culture));
        list.Call<string, string, StringComparison, int>("IndexOf", (s, x, c) => s.IndexOf(x, c));
        list.Call<string, char[], int>("IndexOfAny", (s, x) => s.IndexOfAny(x));
        list.Call<string, string, int>("LastIndexOf", (s, x) => s.LastIndexOf(x, Culture));
        list.Call<string, char, int>("LastIndexOf", (s, x) => s.LastIndexOf(x));
        list.Call<string, string, StringComparison, int>("LastIndexOf", (s, x, c) => s.LastIndexOf(x, c));
    }

    private static void AddParts(MemberList list)
    {
        list.Call<string, int, string>("Substring", (s, i) => s.Substring(i));
        list.Call<string, int, int, string>("Substring", (s, i, n) => s.Substring(i, n));
        list.Call<string, int, string>("Remove", (s, i) => s.Remove(i));
        list.Call<string, int, int, string>("Remove", (s, i, n) => s.Remove(i, n));
        list.Call<string, int, string, string>("Insert", (s, i, x) => s.Insert(i, x));
        list.Call<string, string, string, string>("Replace", (s, a, b) => s.Replace(a, b, StringComparison.Ordinal));
        list.Call<string, char, char, string>("Replace", (s, a, b) => s.Replace(a, b));
        list.Call<string, int, string>("PadLeft", (s, n) => s.PadLeft(Width(n)));
        list.Call<string, int, char, string>("PadLeft", (s, n, c) => s.PadLeft(Width(n), c));
        list.Call<string, int, string>("PadRight", (s, n) => s.PadRight(Width(n)));
        list.Call<string, int, char, string>("PadRight", (s, n, c) => s.PadRight(Width(n), c));
        list.CallMany<string, char, string[]>("Split", (s, c) => s.Split(c));
        list.Call<string, string, string[]>("Split", (s, x) => s.Split(x));
        list.Call<string, char, StringSplitOptions, string[]>("Split", (s, c, o) => s.Split(c, o));
        list.Call<string, string, StringSplitOptions, string[]>("Split", (s, x, o) => s.Split(x, o));
        list.Call<string, char[]>("ToCharArray", s => s.ToCharArray());
    }

    private static void AddComparisons(MemberList list)
    {
        list.Call<string, string, bool>("Equals", (s, x) => s.Equals(x, StringComparison.Ordinal));
        list.Call<string, string, StringComparison, bool>("Equals", (s, x, c) => s.Equals(x, c));
        list.Call<string, string, int>("CompareTo", (s, x) => string.Compare(s.Substring(0), x, Culture));
    }

    private static void AddStatics(MemberList list)
    {
        var text = typeof(string);
        list.Static<string?, bool>(text, "IsNullOrEmpty", string.IsNullOrEmpty);
        list.Static<string?, bool>(text, "IsNullOrWhiteSpace", string.IsNullOrWhiteSpace);
        list.Static<string?, string?, bool>(text, "Equals", (a, b) => string.Equals(a, b, StringComparison.Ordinal));
        list.Static<string?, string?, StringComparison, bool>(text, "Equals", string.Equals);
        list.Static<string?, string?, int>(text, "Compare", (a, b) => string.Compare(a, b, Culture));
        list.Static<string?, string?, bool, int>(
            text,
            "Compare",
            (a, b, ignore) => string.Compare(a, b, ignore ? StringComparison.InvariantCultureIgnoreCase : Culture)
        );
        list.Static<string?, string?, StringComparison, int>(text, "Compare", string.Compare);
        list.Static<string?, string?, int>(text, "CompareOrdinal", string.CompareOrdinal);
        list.StaticMany<object?, string>(text, "Concat", string.Concat);
        list.StaticMany<string?, string?, string>(text, "Join", (s, x) => string.Join(s, x));
        list.Static<string?, IEnumerable<string?>, string>(text, "Join", string.Join);
        list.StaticMany<string, object?, string>(
            text,
            "Format",
            (f, x) => string.Format(CultureInfo.InvariantCulture, f, x)
        );
    }

    public static void AddExpressionUtils(MemberList list) =>
        list.Static<string?, string?, bool>(
            typeof(ExpressionUtils),
            nameof(ExpressionUtils.CheckContains),
            ExpressionUtils.CheckContains
        );

    public static void AddCharacters(MemberList list)
    {
        var character = typeof(char);
        list.Static<char, bool>(character, "IsDigit", char.IsDigit);
        list.Static<char, bool>(character, "IsLetter", char.IsLetter);
        list.Static<char, bool>(character, "IsLetterOrDigit", char.IsLetterOrDigit);
        list.Static<char, bool>(character, "IsUpper", char.IsUpper);
        list.Static<char, bool>(character, "IsLower", char.IsLower);
        list.Static<char, bool>(character, "IsWhiteSpace", char.IsWhiteSpace);
        list.Static<char, char>(character, "ToLower", char.ToLowerInvariant);
        list.Static<char, char>(character, "ToUpper", char.ToUpperInvariant);
        list.Call<char, string>("ToString", c => c.ToString());
    }

    /// <summary>A width is bounded: a rule must not be able to fill the memory.</summary>
    private static int Width(int width) =>
        width <= 10_000 ? width : throw new ArgumentOutOfRangeException(nameof(width), "The width is above 10000.");
}
