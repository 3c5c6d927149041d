using System.IO.Enumeration;
using RulesKit.Engine.Files;

namespace RulesKit.Tool.Hosting;

/// <summary>Finds documents of every kind in a folder.</summary>
internal static class DocumentFolder
{
    private const string Ending = ".json";

    /// <summary>The file itself, or every JSON file below a folder in ordinal order. Hidden and linked folders are left out.</summary>
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
            : throw new UnreadableFileException($"The folder {path} holds no document (a file that ends in {Ending}).");
    }

    /// <summary>The files of a folder itself that have an ending.</summary>
    public static IReadOnlyList<string> FilesIn(string folder, string ending)
    {
        var place = folder.Length == 0 ? "." : folder;
        return Directory.Exists(place)
            ? Directory
                .EnumerateFiles(place, "*" + ending)
                .Select(file => Path.Combine(folder, Path.GetFileName(file)))
                .Order(StringComparer.Ordinal)
                .ToArray()
            : [];
    }

    private static FileSystemEnumerable<string> Enumerate(string folder) =>
        new(
            folder,
            static (ref entry) => entry.ToSpecifiedFullPath(),
            new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false }
        )
        {
            ShouldIncludePredicate = static (ref entry) =>
                !entry.IsDirectory && entry.FileName.EndsWith(Ending, StringComparison.Ordinal),
            // A link may lead back to where the search came from.
            ShouldRecursePredicate = static (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
}
