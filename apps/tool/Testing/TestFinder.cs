using RulesKit.Engine.Files;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Linting;

namespace RulesKit.Tool.Testing;

/// <summary>Finds the test files that a command line names.</summary>
internal static class TestFinder
{
    /// <summary>The test files, each once, in the order of the paths; what is none is told.</summary>
    public static IReadOnlyList<string> Find(IFiles files, IEnumerable<string> paths, Action<string> unreadable)
    {
        var found = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            try
            {
                found.AddRange(TestsAt(files, path).Where(file => seen.Add(Path.GetFullPath(file))));
            }
            catch (UnreadableFileException e)
            {
                unreadable(e.Message);
            }
        }

        return found;
    }

    private static string[] TestsAt(IFiles files, string path)
    {
        var documents = files.FindDocuments(path);
        var isFile = documents is [var only] && only == path;
        if (isFile && !files.Exists(path))
        {
            throw new UnreadableFileException($"There is no file or folder {path}.");
        }

        var tests = documents.Where(d => DocumentKinds.Of(d) == DocumentKind.Tests).ToArray();
        return tests.Length > 0 ? tests
            : isFile
                ? throw new UnreadableFileException($"{path} is no test file: the name of one ends in .tests.json.")
            : throw new UnreadableFileException(
                $"The folder {path} holds no test file (a file that ends in .tests.json)."
            );
    }
}
