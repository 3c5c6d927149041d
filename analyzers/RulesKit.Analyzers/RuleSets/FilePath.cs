namespace RulesKit.Analyzers.RuleSets;

/// <summary>Paths as texts: a compiler's host may have no file system.</summary>
internal static class FilePath
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>Compares paths as the machine's files do.</summary>
    public static StringComparer Comparer { get; } =
        Path.DirectorySeparatorChar == '\\' ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>The path of a file that is named relative to another one, with slashes and without detours.</summary>
    public static string Beside(string file, string name)
    {
        if (Path.IsPathRooted(name))
        {
            return Normalize(name);
        }

        var folder = file.LastIndexOfAny(Separators);
        return Normalize(folder < 0 ? name : file.Substring(0, folder + 1) + name);
    }

    public static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split(Separators))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not ("" or ".."))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part.Length > 0 ? part != "." : parts.Count == 0)
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }
}
