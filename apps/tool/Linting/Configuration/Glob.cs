using System.Text;
using System.Text.RegularExpressions;

namespace RulesKit.Tool.Linting.Configuration;

/// <summary>A pattern of paths: <c>*</c> and <c>?</c> stay within a folder, <c>**</c> crosses folders. A folder stands for all below it.</summary>
internal sealed class Glob
{
    private readonly Regex pattern;

    public Glob(string text) =>
        // Without backtracking no pattern, however odd, takes long.
        pattern = new Regex(
            ToRegex(text),
            RegexOptions.CultureInvariant | RegexOptions.NonBacktracking,
            TimeSpan.FromSeconds(5)
        );

    /// <summary>Whether a path, relative to the configuration and with slashes, is meant.</summary>
    public bool Matches(string path) => pattern.IsMatch(path);

    private static string ToRegex(string text)
    {
        var glob = text.StartsWith("./", StringComparison.Ordinal) ? text[2..] : text;
        glob = glob.TrimEnd('/');
        var regex = new StringBuilder("^");
        for (var i = 0; i < glob.Length; i++)
        {
            if (string.CompareOrdinal(glob, i, "**/", 0, 3) == 0)
            {
                regex.Append("(?:[^/]+/)*");
                i += 2;
            }
            else if (string.CompareOrdinal(glob, i, "**", 0, 2) == 0)
            {
                regex.Append(".*");
                i++;
            }
            else
            {
                regex.Append(
                    glob[i] switch
                    {
                        '*' => "[^/]*",
                        '?' => "[^/]",
                        var c => Regex.Escape(c.ToString()),
                    }
                );
            }
        }

        return regex.Append("(?:/.*)?$").ToString();
    }
}
