namespace RulesKit.Engine.Files;

/// <summary>Names of files as people like to read them.</summary>
internal static class PathNames
{
    /// <summary>A file that another one names: "tests/../plans/x.json" without the way back.</summary>
    public static string Combine(string folder, string name) => Shorten(Path.Combine(folder, name));

    /// <summary>The name without detours; a relative one stays relative to the current folder.</summary>
    public static string Shorten(string path) =>
        Path.IsPathRooted(path) ? Path.GetFullPath(path) : Path.GetRelativePath(".", path).Replace('\\', '/');
}
