using System.Text;

namespace RulesKit.Language.Models;

/// <summary>Names of members in expressions.</summary>
internal static class MemberName
{
    /// <summary>The PascalCase of a JSON name: split at everything but letters and digits.</summary>
    /// <returns>For example <c>GrossMargin</c> for "grossMargin" or "gross-margin"; null when nothing usable remains.</returns>
    public static string? FromJson(string jsonName)
    {
        var name = new StringBuilder(jsonName.Length);
        var startsWord = true;
        foreach (var c in jsonName)
        {
            if (!IsLetterOrDigit(c))
            {
                startsWord = true;
                continue;
            }

            name.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        return name.Length > 0 && name[0] is >= 'A' and <= 'Z' ? name.ToString() : null;
    }

    /// <summary>The camelCase of a CLR name, as the serializers of .NET write it: "ownerId", "id" for "ID".</summary>
    /// <remarks>Of capitals at the start all become small, but for the one that starts the next word.</remarks>
    public static string ToJson(string clrName)
    {
        var name = clrName.ToCharArray();
        for (var i = 0; i < name.Length && char.IsUpper(name[i]); i++)
        {
            var startsNextWord = i > 0 && i + 1 < name.Length && !char.IsUpper(name[i + 1]);
            if (startsNextWord)
            {
                break;
            }

            name[i] = char.ToLowerInvariant(name[i]);
        }

        return new string(name);
    }

    /// <summary>
    /// Whether a text is a name that expressions can write for a member: a capital, then ASCII letters, digits and
    /// underscores. Keywords of the language are in small letters, so that none is a member's name.
    /// </summary>
    public static bool IsMemberName(string text) =>
        text.Length > 0 && text[0] is >= 'A' and <= 'Z' && text.All(c => IsLetterOrDigit(c) || c == '_');

    private static bool IsLetterOrDigit(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
