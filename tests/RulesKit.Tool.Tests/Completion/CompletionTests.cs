using System.Diagnostics;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;
using Xunit.Abstractions;

namespace RulesKit.Tool.Tests.Completion;

public sealed class CompletionTests(ITestOutputHelper output) : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("ruleskit ", "check completion diff explain fmt lint migrate new run test")]
    [InlineData("ruleskit ch", "check")]
    [InlineData("ruleskit new ", "plan rule ruleset test")]
    [InlineData("ruleskit check --fo", "--format")]
    [InlineData("ruleskit check plan.json --format ", "text json sarif junit markdown html")]
    [InlineData("ruleskit check --format s", "sarif")]
    [InlineData("ruleskit check --fail-on ", "error unknown warning")]
    [InlineData("ruleskit check --rules ", "")]
    [InlineData("ruleskit check --format json --fo", "")]
    [InlineData("ruleskit completion b", "bash")]
    [InlineData("ruleskit", "")]
    [InlineData("", "")]
    public void What_may_follow_is_suggested(string line, string words) =>
        Suggest(line, line.Length).ShouldBe(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Only_what_stands_before_the_cursor_counts() => Suggest("ruleskit li plan.json", 11).ShouldBe(["lint"]);

    [Theory]
    [InlineData("[suggest]", "check --form")]
    [InlineData("[suggest:999]", "ruleskit lint --form")]
    [InlineData("[suggest:x]", "ruleskit lint --form")]
    public void A_broken_request_is_no_fault(string directive, string line) =>
        ToolRun.Run(directive, line).ExitCode.ShouldBe(ExitCode.Fine);

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Each_shell_has_a_script(string shell)
    {
        var run = ToolRun.Run("completion", shell);
        run.ExitCode.ShouldBe(ExitCode.Fine);
        run.Out.ShouldContain("[suggest:");
        run.Out.ShouldNotContain("\r");
    }

    [Fact]
    public void Bash_completes_with_its_script()
    {
        var text = Complete(
            "bash",
            """
            eval "$(ruleskit completion bash)"
            COMP_LINE='ruleskit check --format sa' COMP_POINT=26 COMP_CWORD=3
            COMP_WORDS=(ruleskit check --format sa)
            _ruleskit_complete
            printf '%s\n' "${COMPREPLY[@]}"
            """
        );
        text?.ShouldBe("sarif\n");
    }

    [Fact]
    public void Fish_completes_with_its_script()
    {
        var text = Complete(
            "fish",
            """
            ruleskit completion fish | source
            complete --do-complete 'ruleskit check --fail-on w'
            """
        );
        text?.ShouldContain("warning");
    }

    [Fact]
    public void Zsh_reads_its_script() =>
        Complete("zsh", "autoload -U compinit; compinit -u -D; eval \"$(ruleskit completion zsh)\"; print ok")
            ?.ShouldEndWith("ok\n");

    /// <summary>Runs lines in a shell that knows the tool; null, with a word why, where there is no such shell.</summary>
    private string? Complete(string shell, string lines)
    {
        if (OperatingSystem.IsWindows() || !IsThere(shell))
        {
            var reason = $"Skipped: there is no {shell} here.";
            output.WriteLine(reason);
            Console.WriteLine(reason);
            return null;
        }

        var tool = Path.Combine(AppContext.BaseDirectory, "RulesKit.Tool.dll");
        var program = folder.Write("ruleskit", $"#!/bin/sh\nexec dotnet '{tool}' \"$@\"\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var script = folder.Write("script", lines);
        var start = new ProcessStartInfo(shell, shell == "zsh" ? ["-f", script] : [script])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment["PATH"] = folder.Path + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        start.Environment["HOME"] = folder.Path;
        using var process = Process.Start(start)!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text;
    }

    private static bool IsThere(string shell) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(p => File.Exists(Path.Combine(p, shell)));

    private static string[] Suggest(string line, int position)
    {
        var run = ToolRun.Run($"[suggest:{position}]", line);
        run.ExitCode.ShouldBe(ExitCode.Fine);
        run.Error.ShouldBeEmpty();
        return run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
