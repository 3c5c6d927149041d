using System.Runtime.CompilerServices;

namespace RulesKit.Benchmarks;

/// <summary>The files that ship with the project, found from this file's own place.</summary>
internal static class Repository
{
    public static string RuleSetFolder { get; } = Path.Combine(FindRoot(), "rules", "xiaomi-su7");

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
