using System.Diagnostics;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;
using Xunit.Abstractions;

namespace RulesKit.Tool.Tests.Packing;

/// <summary>The package, installed from a folder into a fresh path, runs as people run it.</summary>
public sealed class PackedToolTests(ITestOutputHelper output) : IDisposable
{
#if DEBUG
    private static bool IsRelease => false;
#else
    private static bool IsRelease => true;
#endif

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_installed_package_checks_lints_formats_and_tests()
    {
        if (!IsRelease)
        {
            const string Reason = "Skipped: the package is made of a Release build.";
            output.WriteLine(Reason);
            Console.WriteLine(Reason);
            return;
        }

        var (packages, tools) = (Path.Combine(folder.Path, "packages"), Path.Combine(folder.Path, "tools"));
        Dotnet("pack", "apps/tool", "--configuration", "Release", "--no-build", "--output", packages);
        Dotnet("tool", "install", "RulesKit.Tool", "--tool-path", tools, "--source", packages);
        var program = Path.Combine(tools, OperatingSystem.IsWindows() ? "ruleskit.exe" : "ruleskit");
        Run(program, ExitCode.Fine, "--version").ShouldStartWith("ruleskit ");
        Run(program, ExitCode.Fine, "check", Repository.BasePlan, "--rules", Repository.Rules)
            .ShouldContain("COMPLIANT");
        Run(program, ExitCode.Fine, "lint", Repository.Rules).ShouldContain("No problems");
        Run(program, ExitCode.Fine, "fmt", Repository.Rules, "--check");
        Run(program, ExitCode.Fine, "test", Repository.Rules).ShouldContain("passed");
        Run(program, ExitCode.Fine, "new", "ruleset", Path.Combine(folder.Path, "mine", "strategy"));
    }

    private void Dotnet(params string[] args) => Run("dotnet", 0, args);

    private string Run(string program, int exitCode, params string[] args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["NUGET_PACKAGES"] = Path.Combine(folder.Path, "cache");
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        // The host of an installed tool looks for the runtime where it is usually installed.
        start.Environment["DOTNET_ROOT"] = Path.GetDirectoryName(Environment.ProcessPath);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(
            exitCode,
            $"{program} {string.Join(' ', args)}\n{text}{error.GetAwaiter().GetResult()}"
        );
        return text;
    }
}
