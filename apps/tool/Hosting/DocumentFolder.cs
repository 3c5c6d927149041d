using System.IO.Enumeration;
using RulesKit.Engine.Files;

namespace RulesKit.Tool.Hosting;

/// <summary>Finds documents of every kind in a folder.</summary>
internal static class DocumentFolder
{
    /// <summary>What the name of every document ends in.</summary>
    public const string Ending = ".json";

    /// <summary>Whether a file is one that is looked for, by its name.</summary>
    public delegate bool NameTest(ReadOnlySpan<char> name);

    /// <summary>The file itself, or every JSON file below a folder in ordinal order. Hidden and linked folders are left out.</summary>
    public static IReadOnlyList<string> Find(string path) =>
        Find(path, static name => name.EndsWith(Ending, StringComparison.Ordinal), "document");

    /// <summary>The same for files of one kind.</summary>
    /// <param name="path">A file or a folder.</param>
    /// <param name="isSought">Tells the kind.</param>
    /// <param name="noun">What a message calls such a file.</param>
    public static IReadOnlyList<string> Find(string path, NameTest isSought, string noun)
    {
        if (!Directory.Exists(path))
        {
            // Whether there is such a file shows when it is read.
            return [path];
        }

        var found = Enumerate(path, isSought).Order(StringComparer.Ordinal).ToArray();
        return found.Length > 0
            ? found
            : throw new UnreadableFileException($"The folder {path} holds no {noun} (a file that ends in {Ending}).");
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

    private static FileSystemEnumerable<string> Enumerate(string folder, NameTest isSought) =>
        new(
            folder,
            static (ref entry) => entry.ToSpecifiedFullPath(),
            new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false }
        )
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && isSought(entry.FileName),
            // A link may lead back to where the search came from.
            ShouldRecursePredicate = static (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
}
