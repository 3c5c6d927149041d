using System.Runtime.CompilerServices;

namespace RulesKit.Load;

/// <summary>The project's own files.</summary>
internal static class Repository
{
    public static string Path(string relative, [CallerFilePath] string here = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, "../..", relative));
}
