using System.Diagnostics;
using RulesKit.Tool.Tests.Support;
using Xunit.Abstractions;

namespace RulesKit.Tool.Tests.Hosting;

public sealed class InterruptionTests(ITestOutputHelper output) : IDisposable
{
    private const int Files = 120;

    /// <summary>A name that lint --fix mends, among enough text that writing it takes a moment.</summary>
    private const string Broken = "{ \"waivres\": [] }";
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Interrupting_a_fix_leaves_every_file_as_it_was_or_mended_and_nothing_else()
    {
        if (OperatingSystem.IsWindows())
        {
            const string Reason = "Skipped: another process can't be sent Ctrl-C on Windows.";
            output.WriteLine(Reason);
            Console.WriteLine(Reason);
            return;
        }

        var files = Enumerable.Range(0, Files).Select(i => folder.Write($"f{i:000}.waivers.json", Broken)).ToArray();
        using var process = Start();
        // Reading the lines keeps the pipe from filling up; the first mended file means that it is writing.
        var text = process.StandardError.ReadToEndAsync();
        while (!process.HasExited && !Array.Exists(files, f => File.ReadAllText(f) != Broken))
        {
            await Task.Yield();
        }

        using (
            var kill = Process.Start(
                "kill",
                ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]
            )
        )
        {
            await kill.WaitForExitAsync();
        }

        await process.WaitForExitAsync();
        output.WriteLine($"exit code {process.ExitCode}; {await text}");
        Directory.GetFiles(folder.Path).Order(StringComparer.Ordinal).ShouldBe(files);
        var mended = Broken.Replace("waivres", "waivers", StringComparison.Ordinal);
        files.ShouldAllBe(f => IsOneOf(File.ReadAllText(f), Broken, mended));
    }

    private static bool IsOneOf(string text, string old, string now) => text == old || text == now;

    private Process Start()
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "RulesKit.Tool.dll");
        return Process.Start(
            new ProcessStartInfo("dotnet", [tool, "lint", folder.Path, "--fix", "--format", "github"])
            {
                RedirectStandardError = true,
                RedirectStandardOutput = false,
                UseShellExecute = false,
            }
        )!;
    }
}
