using RulesKit.Tool.Hosting;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Reports;

namespace RulesKit.Tool.Watching;

/// <summary>Runs something now, and again each time a file changes, until somebody interrupts it.</summary>
/// <param name="host">Where changes, interruptions and the time come from.</param>
/// <param name="paths">The files and folders that are watched.</param>
internal sealed class WatchLoop(ToolHost host, IReadOnlyList<string> paths)
{
    /// <summary>How long nothing may change before it runs again.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    private const int MostNames = 3;

    /// <summary>Gives the exit code of the last run once it is interrupted. A run that has begun ends first.</summary>
    /// <param name="run">Runs once, reads every file anew, and gives an exit code.</param>
    public int Run(Func<int> run) => Run(_ => run());

    /// <summary>The same for runs that can be given up: one that is interrupted ends as if it had not begun.</summary>
    /// <param name="run">As above; it may throw <see cref="OperationCanceledException"/> once it is asked to end.</param>
    public int Run(Func<CancellationToken, int> run)
    {
        using var stop = new CancellationTokenSource();
        using var interruption = host.Interruption.Listen(stop.Cancel);
        using var changes = new ChangeQueue(host.Time, Quiet);
        using var watch = host.Watcher.Watch(paths, changes.Add);
        var exitCode = ExitCode.Fine;
        try
        {
            while (true)
            {
                exitCode = run(stop.Token);
                if (stop.IsCancellationRequested)
                {
                    return exitCode;
                }

                Say("Watching for changes; Ctrl-C ends.");
                var files = changes.Take(stop.Token);
                Say($"\n{Names(files)} changed.");
            }
        }
        catch (OperationCanceledException)
        {
            return exitCode;
        }
    }

    private static string Names(IReadOnlyList<string> files)
    {
        var shown = string.Join(", ", files.Take(MostNames).Select(f => SafeText.Of(Path.GetFileName(f))));
        return files.Count > MostNames ? $"{shown} {Wording.More(files.Count - MostNames)}" : shown;
    }

    /// <summary>On standard error, so that reports stay what they are; at once, because the next thing is to wait.</summary>
    private void Say(string text)
    {
        host.Terminal.Out.Flush();
        host.Terminal.Error.WriteLine(text);
        host.Terminal.Error.Flush();
    }
}
