using RulesKit.Engine.Checking;
using RulesKit.Engine.Files;
using RulesKit.Language.Diagnostics;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Linting.Configuration;

namespace RulesKit.Tool.Linting;

/// <summary>Rule sets by their file, each read once, and which of them a document belongs to.</summary>
internal sealed class RuleSetShelf(IFiles files)
{
    private readonly ModelFiles models = new(files.Read);
    private readonly Dictionary<string, RuleSetReading> readings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> homes = new(StringComparer.Ordinal);

    /// <summary>Reads a rule set, under the name by which it was asked for first.</summary>
    /// <exception cref="UnreadableFileException">The file can't be read.</exception>
    public RuleSetReading Load(string path)
    {
        var key = Path.GetFullPath(path);
        if (!readings.TryGetValue(key, out var reading))
        {
            reading = RuleSetLoader.Load(files.Read(path), models);
            readings.Add(key, reading);
        }

        return reading;
    }

    /// <summary>
    /// The rule sets that a document belongs to: those of the nearest folder above it that holds any. A folder whose
    /// configuration says that it is the root is the last that is looked into.
    /// </summary>
    /// <exception cref="UnreadableFileException">A configuration can't be read.</exception>
    public IReadOnlyList<string> HomeOf(string path) => HomeAt(Path.GetDirectoryName(Path.GetFullPath(path)) ?? "");

    /// <summary>Each folder is looked into once, whoever asks.</summary>
    private IReadOnlyList<string> HomeAt(string folder)
    {
        if (!homes.TryGetValue(folder, out var found))
        {
            found = files.FilesIn(folder, RuleSetLoader.Ending);
            if (found.Count == 0 && !IsRoot(folder) && Path.GetDirectoryName(folder) is { } above)
            {
                found = HomeAt(above);
            }

            homes.Add(folder, found);
        }

        return found;
    }

    private bool IsRoot(string folder)
    {
        var path = Path.Combine(folder, LintConfig.FileName);
        // What is wrong with the file is told where its settings are taken.
        return files.Exists(path) && LintConfigReader.Read(files.Read(path), new DiagnosticBag()).IsRoot;
    }
}
