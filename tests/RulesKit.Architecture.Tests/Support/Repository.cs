using System.Runtime.CompilerServices;

namespace RulesKit.Architecture.Tests.Support;

/// <summary>The project's own files, found from this file's own place.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Every project file of the repository, relative to its root.</summary>
    public static IReadOnlyList<string> Projects { get; } =
    [
        .. Directory
            .EnumerateFiles(Root, "*.csproj", SearchOption.AllDirectories)
            .Select(p => Path.GetRelativePath(Root, p).Replace('\\', '/'))
            .Where(p =>
                !p.Contains("/obj/", StringComparison.Ordinal) && !p.Contains("/bin/", StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal),
    ];

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(Path.Combine(folder, "RulesKit.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException($"No RulesKit.sln above {here}.");
    }
}
