namespace RulesKit.Tool.Watching;

/// <summary>Tells when something below some paths changes.</summary>
internal interface IFileWatcher
{
    /// <summary>Starts to watch; disposing of what it gives ends it.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="changed">Called with the name of each file that changes, from any thread.</param>
    IDisposable Watch(IReadOnlyList<string> paths, Action<string> changed);
}
