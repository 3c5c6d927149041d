using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;
using RulesKit.Tool.Watching;

namespace RulesKit.Tool.Tests.Watching;

/// <summary>Commands with <c>--watch</c>, whole: a file changes on disk each time they say that they wait.</summary>
public sealed class WatchedCommandTests : IFileWatcher, IInterruption, IDisposable
{
    private readonly TempFolder folder = new();
    private readonly ManualTime time = new();
    private readonly WaitingWriter error = new();
    private readonly StringWriter output = new() { NewLine = "\n" };
    private IReadOnlyList<string> watched = [];
    private Action<string> changed = _ => { };
    private Action interrupted = () => { };

    [Fact]
    public void Check_with_watch_says_after_each_change_what_check_says()
    {
        var plan = folder.Write("plan.json", File.ReadAllText(Repository.BasePlan));
        ShouldSayWhatSingleRunsSay(
            ["check", plan, "--rules", Repository.Rules],
            plan,
            [File.ReadAllText(Repository.Plans + "german-launch-2026.json"), "{"],
            ExitCode.BadInput
        );
        watched.ShouldBe([plan, Repository.Rules], ignoreOrder: true);
    }

    [Fact]
    public void Test_with_watch_says_after_each_change_what_test_says()
    {
        var tests = folder.Write("a.tests.json", Tests("compliant"));
        folder.Write("plan.json", File.ReadAllText(Repository.BasePlan));
        folder.Write(
            "a.rules.json",
            File.ReadAllText(Repository.RuleSet)
                .Replace("../schema", Repository.Root.Replace('\\', '/') + "/rules/schema", StringComparison.Ordinal)
        );
        ShouldSayWhatSingleRunsSay(["test", tests], tests, [Tests("nonCompliant")], ExitCode.Findings);
    }

    private static string Tests(string verdict) =>
        $$"""
            { "rules": "a.rules.json", "tests": [{ "name": "base", "plan": "plan.json", "expect": { "verdict": "{{verdict}}" } }] }
            """;

    private void ShouldSayWhatSingleRunsSay(string[] command, string file, string[] texts, int exitCode)
    {
        var said = new List<string> { ToolRun.Run(command).Out };
        foreach (var text in texts)
        {
            error.Steps.Enqueue(() =>
            {
                File.WriteAllText(file, text);
                said.Add(ToolRun.Run(command).Out);
                changed(file);
                time.Advance(WatchLoop.Quiet);
            });
        }

        error.Steps.Enqueue(() => interrupted());
        Run([.. command, "--watch"]).ShouldBe(exitCode);
        output.ToString().ShouldBe(string.Concat(said));
        said.Distinct(StringComparer.Ordinal).Count().ShouldBe(said.Count, "the changes changed nothing");
        error.ToString().ShouldContain($"{Path.GetFileName(file)} changed.");
    }

    IDisposable IFileWatcher.Watch(IReadOnlyList<string> paths, Action<string> onChange)
    {
        watched = paths;
        changed = onChange;
        return new StringReader("");
    }

    IDisposable IInterruption.Listen(Action onInterrupt)
    {
        interrupted = onInterrupt;
        return new StringReader("");
    }

    public void Dispose()
    {
        folder.Dispose();
        error.Dispose();
        output.Dispose();
    }

    private int Run(params string[] command)
    {
        var terminal = new TestTerminal { Out = output, Error = error };
        var host = new ToolHost(terminal, new DiskFiles(), time) { Watcher = this, Interruption = this };
        return ToolRun.Run(host, command).ExitCode;
    }

    /// <summary>Takes the next step whenever a command says that it waits.</summary>
    private sealed class WaitingWriter : StringWriter
    {
        public WaitingWriter() => NewLine = "\n";

        public Queue<Action> Steps { get; } = new();

        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            if (value?.StartsWith("Watching", StringComparison.Ordinal) == true)
            {
                Steps.Dequeue()();
            }
        }
    }
}
