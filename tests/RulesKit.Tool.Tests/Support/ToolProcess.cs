using System.Diagnostics;

namespace RulesKit.Tool.Tests.Support;

/// <summary>One run of the built tool as a process of its own, as people run it.</summary>
internal static class ToolProcess
{
    public static ToolRun Run(IEnumerable<(string Name, string Value)> variables, params string[] args) =>
        Start(Repository.Root, [Tool], variables, args);

    /// <summary>The same in a folder, for file names without one.</summary>
    public static ToolRun RunIn(string folder, params string[] args) => Start(folder, [Tool], [], args);

    /// <summary>
    /// The same with the cultures of the operating system. The tool ships without them; a host that runs the engine may have them.
    /// </summary>
    public static ToolRun RunWithCultures(IEnumerable<(string Name, string Value)> variables, params string[] args)
    {
        using var folder = new TempFolder();
        var settings = File.ReadAllText(Path.ChangeExtension(Tool, ".runtimeconfig.json"));
        const string Invariant = "\"System.Globalization.Invariant\": true";
        settings.ShouldContain(Invariant);
        var own = folder.Write(
            "own.runtimeconfig.json",
            settings.Replace(Invariant, "\"System.Globalization.Invariant\": false", StringComparison.Ordinal)
        );
        return Start(Repository.Root, ["exec", "--runtimeconfig", own, Tool], variables, args);
    }

    private static string Tool => Path.Combine(AppContext.BaseDirectory, "RulesKit.Tool.dll");

    private static ToolRun Start(
        string folder,
        string[] host,
        IEnumerable<(string Name, string Value)> variables,
        string[] args
    )
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var arg in host.Concat(args))
        {
            start.ArgumentList.Add(arg);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ToolRun(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
