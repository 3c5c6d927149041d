using RulesKit.Tool.Hosting;

namespace RulesKit.Tool.Tests.Support;

/// <summary>One command line, run in this process, and what came of it.</summary>
internal sealed record ToolRun(int ExitCode, string Out, string Error)
{
    /// <summary>Both streams, for what must stand in neither.</summary>
    public string All => Out + Error;

    /// <summary>Runs <c>ruleskit check</c> with the project's own rule set.</summary>
    public static ToolRun Check(params string[] args) => Run(["check", "--rules", Repository.Rules, .. args]);

    public static ToolRun Run(params string[] args) => Run(new TestTerminal(), args);

    public static ToolRun Run(TestTerminal terminal, params string[] args) =>
        Run(new ToolHost(terminal, new DiskFiles(), TimeProvider.System), args);

    public static ToolRun Run(ToolHost host, params string[] args)
    {
        var exitCode = new Application(host).Run(args);
        return new ToolRun(exitCode, host.Terminal.Out.ToString()!, host.Terminal.Error.ToString()!);
    }
}
