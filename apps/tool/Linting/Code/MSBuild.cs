using System.Diagnostics;
using System.Text.Json;
using RulesKit.Engine.Files;

namespace RulesKit.Tool.Linting.Code;

/// <summary>The MSBuild of the installed SDK, asked for a design-time build: everything but the compiler's own work.</summary>
internal sealed class MSBuild : IProjectBuild
{
    private static readonly string[] DesignTimeBuild =
    [
        "-t:Compile",
        "-getItem:CscCommandLineArgs",
        "-p:DesignTimeBuild=true",
        "-p:ProvideCommandLineArgs=true",
        "-p:SkipCompilerExecution=true",
        "-p:BuildProjectReferences=false",
        // Without it the compiler's target may be skipped as up to date, and then says nothing.
        "-p:NonExistentFile=__none__",
    ];

    public IReadOnlyList<CompilerCommand> CommandsOf(string project)
    {
        var path = Path.GetFullPath(project);
        if (!File.Exists(path))
        {
            throw new UnreadableFileException($"There is no file {project}.");
        }

        var folder = Path.GetDirectoryName(path)!;
        return FrameworksOf(project, path)
            .Select(framework => new CompilerCommand(folder, ArgumentsOf(project, path, framework)))
            .ToArray();
    }

    /// <summary>The target frameworks of a project that has several; one null for a project with one.</summary>
    private static string?[] FrameworksOf(string project, string path)
    {
        var properties = Ask(project, [path, "-getProperty:TargetFramework", "-getProperty:TargetFrameworks"])
            .GetProperty("Properties");
        var several = properties.GetProperty("TargetFrameworks").GetString() ?? "";
        var isChosen = properties.GetProperty("TargetFramework").GetString() is { Length: > 0 };
        string?[] one = [null];
        return isChosen || several.Length == 0
            ? one
            : several.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static string[] ArgumentsOf(string project, string path, string? framework)
    {
        string[] chosen = framework is null ? [] : [$"-p:TargetFramework={framework}"];
        return Ask(project, [path, .. DesignTimeBuild, .. chosen])
            .GetProperty("Items")
            .GetProperty("CscCommandLineArgs")
            .EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!)
            .ToArray();
    }

    private static JsonElement Ask(string project, IEnumerable<string> arguments)
    {
        using var process = Start(project, arguments);
        // Both streams at once, since a full pipe would make the process wait for ever.
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0 || !output.StartsWith('{'))
        {
            throw new UnreadableFileException(Refusal(project, output + "\n" + errors.GetAwaiter().GetResult()));
        }

        using var document = JsonDocument.Parse(output);
        return document.RootElement.Clone();
    }

    private static Process Start(string project, IEnumerable<string> arguments)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet";
        var start = new ProcessStartInfo(dotnet, ["msbuild", "-nologo", "-nodeReuse:false", .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1" },
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new UnreadableFileException(
                $"{project} can't be linted: C# is read through the .NET SDK, and 'dotnet' can't be started ({e.Message}). Install the SDK, or lint documents only.",
                e
            );
        }
    }

    private static string Refusal(string project, string output)
    {
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var first =
            lines.FirstOrDefault(line => line.Contains("error", StringComparison.OrdinalIgnoreCase))
            ?? lines.FirstOrDefault("nothing was said");
        return $"{project} can't be linted, since MSBuild refuses it: {first} Mend what 'dotnet build {project}' says first.";
    }
}
