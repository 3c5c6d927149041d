namespace RulesKit.Tool.Watching;

/// <summary>Watches the JSON files of this machine.</summary>
internal sealed class DiskWatcher : IFileWatcher
{
    private const string Ending = ".json";

    public IDisposable Watch(IReadOnlyList<string> paths, Action<string> changed)
    {
        var watches = new WatchSet();
        foreach (var folder in Folders(paths))
        {
            watches.Add(Start(folder, changed));
        }

        return watches;
    }

    /// <summary>
    /// The folders themselves, and those of named files: an editor that saves by a rename leaves a watch on the file
    /// behind. One inside another is watched with it.
    /// </summary>
    private static IEnumerable<string> Folders(IReadOnlyList<string> paths)
    {
        var folders = paths
            .Select(Path.GetFullPath)
            .Select(path => Directory.Exists(path) ? path : Path.GetDirectoryName(path) ?? path)
            .Where(Directory.Exists)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return folders.Where(folder => !Array.Exists(folders, other => other != folder && IsBelow(folder, other)));
    }

    private static bool IsBelow(string folder, string other) =>
        folder.StartsWith(
            Path.TrimEndingDirectorySeparator(other) + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );

    private static FileSystemWatcher Start(string folder, Action<string> changed)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += (_, e) => Report(e.FullPath);
        watcher.Created += (_, e) => Report(e.FullPath);
        watcher.Deleted += (_, e) => Report(e.FullPath);
        watcher.Renamed += (_, e) => Report(e.FullPath);
        // More changed at once than the system remembers; what exactly no longer matters.
        watcher.Error += (_, _) => changed(folder);
        watcher.EnableRaisingEvents = true;
        return watcher;

        void Report(string file)
        {
            if (file.EndsWith(Ending, StringComparison.Ordinal))
            {
                changed(file);
            }
        }
    }

    private sealed class WatchSet : IDisposable
    {
        private readonly List<FileSystemWatcher> watchers = [];

        public void Add(FileSystemWatcher watcher) => watchers.Add(watcher);

        public void Dispose() => watchers.ForEach(w => w.Dispose());
    }
}
