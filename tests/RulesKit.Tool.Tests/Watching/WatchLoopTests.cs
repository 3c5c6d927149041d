using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;
using RulesKit.Tool.Watching;

namespace RulesKit.Tool.Tests.Watching;

/// <summary>The loop, driven step by step: its runs do what a person would do between them.</summary>
public sealed class WatchLoopTests : IFileWatcher, IInterruption, IDisposable
{
    private readonly ManualTime time = new();
    private readonly TestTerminal terminal = new();
    private Action<string>? changed;
    private Action? interrupted;
    private bool isWatching;
    private bool isListening;

    [Fact]
    public void It_runs_again_after_a_change_and_gives_the_exit_code_of_the_last_run()
    {
        var runs = 0;
        var exitCode = Loop(() =>
        {
            if (++runs == 2)
            {
                interrupted!();
                return ExitCode.Findings;
            }

            changed!("rules/a.rules.json");
            time.Advance(WatchLoop.Quiet);
            return ExitCode.Fine;
        });
        runs.ShouldBe(2);
        exitCode.ShouldBe(ExitCode.Findings);
        terminal.Error.ToString()!.ShouldContain("a.rules.json changed.");
    }

    [Fact]
    public void Changes_that_follow_each_other_quickly_are_one()
    {
        var runs = 0;
        Loop(() =>
        {
            if (++runs == 2)
            {
                interrupted!();
                return ExitCode.Fine;
            }

            foreach (var name in "dcbaa")
            {
                changed!(name + ".json");
                time.Advance(WatchLoop.Quiet / 2);
            }

            time.Advance(WatchLoop.Quiet);
            return ExitCode.Fine;
        });
        runs.ShouldBe(2);
        terminal.Error.ToString()!.ShouldContain("a.json, b.json, c.json and 1 more changed.");
    }

    [Fact]
    public void A_change_that_may_not_be_over_is_waited_for()
    {
        using var queue = new ChangeQueue(time, WatchLoop.Quiet);
        queue.Add("a.json");
        time.Advance(WatchLoop.Quiet / 2);
        queue.Add("b.json");
        time.Advance(WatchLoop.Quiet / 2);
        queue.IsSettled.ShouldBeFalse();
        time.Advance(WatchLoop.Quiet / 2);
        queue.IsSettled.ShouldBeTrue();
        queue.Take(CancellationToken.None).ShouldBe(["a.json", "b.json"]);
    }

    [Fact]
    public void An_interruption_ends_it_after_the_run_and_lets_go_of_everything()
    {
        Loop(() =>
            {
                interrupted!();
                return ExitCode.Findings;
            })
            .ShouldBe(ExitCode.Findings);
        isWatching.ShouldBeFalse();
        isListening.ShouldBeFalse();
    }

    [Fact]
    public void A_run_that_is_given_up_leaves_the_exit_code_of_the_one_before()
    {
        var runs = 0;
        var host = new ToolHost(terminal, new DiskFiles(), time) { Watcher = this, Interruption = this };
        var exitCode = new WatchLoop(host, ["rules"]).Run(stop =>
        {
            if (++runs == 2)
            {
                interrupted!();
                stop.ThrowIfCancellationRequested();
            }

            changed!("a.json");
            time.Advance(WatchLoop.Quiet);
            return ExitCode.Findings;
        });
        runs.ShouldBe(2);
        exitCode.ShouldBe(ExitCode.Findings);
    }

    [Fact]
    public void A_file_on_disk_that_changes_is_seen()
    {
        using var folder = new TempFolder();
        var file = folder.Write("a.rules.json", "{}");
        using var seen = new ManualResetEventSlim();
        string? name = null;
        using (
            new DiskWatcher().Watch(
                [file],
                changedFile =>
                {
                    name = changedFile;
                    seen.Set();
                }
            )
        )
        {
            folder.Write("notes.txt", "no document");
            folder.Write("a.rules.json", "{ }");
            seen.Wait();
        }

        name.ShouldEndWith("a.rules.json");
    }

    IDisposable IFileWatcher.Watch(IReadOnlyList<string> paths, Action<string> onChange)
    {
        changed = onChange;
        isWatching = true;
        return new End(() => isWatching = false);
    }

    IDisposable IInterruption.Listen(Action onInterrupt)
    {
        interrupted = onInterrupt;
        isListening = true;
        return new End(() => isListening = false);
    }

    public void Dispose()
    {
        terminal.Out.Dispose();
        terminal.Error.Dispose();
    }

    private int Loop(Func<int> run)
    {
        var host = new ToolHost(terminal, new DiskFiles(), time) { Watcher = this, Interruption = this };
        return new WatchLoop(host, ["rules"]).Run(run);
    }

    private sealed class End(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
