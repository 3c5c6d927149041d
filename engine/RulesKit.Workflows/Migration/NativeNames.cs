using System.Text;
using RulesKit.Language.Binding;
using RulesKit.Language.Models;
using RulesKit.Language.Syntax;

namespace RulesKit.Workflows.Migration;

/// <summary>Names of the native language for names of workflows, which may hold anything.</summary>
internal static class NativeNames
{
    /// <summary>The members of an object as expressions write them; two that come out alike get numbers.</summary>
    public static string[] Members(IReadOnlyList<string> jsonNames)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var names = new string[jsonNames.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = Unique(MemberName.FromJson(jsonNames[i]) ?? "Member", taken);
        }

        return names;
    }

    /// <summary>The name of a definition or a parameter: a small letter first, no word that means something else.</summary>
    public static string Variable(string written, ISet<string> taken)
    {
        var name = Pascal(written);
        name = name.Length == 0 || !char.IsAsciiLetter(name[0]) ? "value" + name : name;
        name = char.ToLowerInvariant(name[0]) + name.Substring(1);
        return Unique(ReservedNames.Contains(name) ? name + "Value" : name, taken);
    }

    /// <summary>The id of a rule or a rule set: small letters, digits and hyphens.</summary>
    public static string Id(string written, ISet<string> taken)
    {
        var id = new StringBuilder();
        for (var i = 0; i < written.Length; i++)
        {
            var c = written[i];
            var startsWord = i > 0 && char.IsAsciiLetterUpper(c) && !char.IsAsciiLetterUpper(written[i - 1]);
            id.Append(startsWord ? "-" : "").Append(char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-');
        }

        var parts = id.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries);
        return Unique(parts.Length == 0 ? "rule" : string.Join('-', parts), taken, "-");
    }

    private static string Pascal(string written)
    {
        var words = new string([.. written.Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')]).Split(
            ' ',
            StringSplitOptions.RemoveEmptyEntries
        );
        return string.Concat(words.Select(w => char.ToUpperInvariant(w[0]) + w.Substring(1)));
    }

    private static string Unique(string name, ISet<string> taken, string hyphen = "")
    {
        var free = name;
        for (var i = 2; !taken.Add(free); i++)
        {
            free = FormattableString.Invariant($"{name}{hyphen}{i}");
        }

        return free;
    }
}
