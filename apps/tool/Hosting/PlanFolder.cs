using System.IO.Enumeration;
using RulesKit.Engine.Files;

namespace RulesKit.Tool.Hosting;

/// <summary>Finds the plans in a folder.</summary>
internal static class PlanFolder
{
    private const string Ending = ".json";

    /// <summary>Endings of RulesKit's other documents, which lie beside plans and are none.</summary>
    private static readonly string[] OtherEndings =
    [
        ".rules.json",
        ".waivers.json",
        ".scenarios.json",
        ".tests.json",
        ".mutants.json",
        ".schema.json",
    ];

    /// <summary>The file itself, or every plan below a folder in ordinal order. Hidden and linked folders are left out.</summary>
    public static IReadOnlyList<string> Find(string path)
    {
        if (!Directory.Exists(path))
        {
            // Whether there is such a file shows when it is read.
            return [path];
        }

        var found = Enumerate(path).Order(StringComparer.Ordinal).ToArray();
        return found.Length > 0
            ? found
            : throw new UnreadableFileException($"The folder {path} holds no plan (a file that ends in {Ending}).");
    }

    private static FileSystemEnumerable<string> Enumerate(string folder) =>
        new(
            folder,
            static (ref entry) => entry.ToSpecifiedFullPath(),
            new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false }
        )
        {
            ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory && IsPlan(entry.FileName),
            // A link may lead back to where the search came from.
            ShouldRecursePredicate = static (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    private static bool IsPlan(ReadOnlySpan<char> name)
    {
        if (!name.EndsWith(Ending, StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var other in OtherEndings)
        {
            if (name.EndsWith(other, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
