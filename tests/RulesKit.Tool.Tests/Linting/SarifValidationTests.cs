using System.Diagnostics;
using RulesKit.Tool.Tests.Support;
using Xunit.Abstractions;

namespace RulesKit.Tool.Tests.Linting;

/// <summary>The public validator of SARIF accepts what is written. It is looked for and never installed here; test.sh may do so.</summary>
public sealed class SarifValidationTests(ITestOutputHelper output) : IDisposable
{
    /// <summary>The folder in which <c>npm install @microsoft/sarif-multitool</c> was run.</summary>
    private const string FolderVariable = "RULESKIT_SARIF_MULTITOOL";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("rules")]
    [InlineData("tests/RulesKit.Tool.Tests/Data")]
    [InlineData("nowhere.rules.json")]
    public void The_validator_finds_no_error(string path) => ShouldBeValid("lint", path, "--format", "sarif");

    [Theory]
    [InlineData(Repository.Plans, Repository.Rules, "--scenarios", Repository.Scenarios)]
    [InlineData(Repository.Plans, Repository.Rules, "--waivers", Repository.Waivers)]
    [InlineData(Repository.BasePlan, Repository.BrokenRuleSet, "--as-of", "2024-04-23")]
    [InlineData("nowhere.json", Repository.Rules, "--as-of", "2024-04-23")]
    public void The_validator_finds_no_error_in_checks(string plans, string rules, string option, string value) =>
        ShouldBeValid("check", plans, "--rules", rules, option, value, "--format", "sarif");

    private void ShouldBeValid(params string[] args)
    {
        if (Find() is not { } program)
        {
            var reason = $"Skipped: {FolderVariable} names no folder with @microsoft/sarif-multitool.";
            output.WriteLine(reason);
            Console.WriteLine(reason);
            return;
        }

        var log = folder.Write("log.sarif", ToolRun.Run(args).Out);
        var (exitCode, text) = Validate(program, log);
        output.WriteLine(text);
        text.ShouldNotContain(": error ");
        exitCode.ShouldBe(0);
    }

    private static string? Find()
    {
        var place = Environment.GetEnvironmentVariable(FolderVariable);
        return string.IsNullOrEmpty(place) || !Directory.Exists(place)
            ? null
            : Directory
                .EnumerateFiles(place, "Sarif.Multitool", SearchOption.AllDirectories)
                .Concat(Directory.EnumerateFiles(place, "Sarif.Multitool.exe", SearchOption.AllDirectories))
                .FirstOrDefault();
    }

    private static (int ExitCode, string Text) Validate(string program, string log)
    {
        if (!OperatingSystem.IsWindows())
        {
            // npm runs no script that would make the program one.
            File.SetUnixFileMode(program, File.GetUnixFileMode(program) | UnixFileMode.UserExecute);
        }

        var start = new ProcessStartInfo(program, ["validate", log])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        using var process = Process.Start(start)!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, text);
    }
}
