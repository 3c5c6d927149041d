using System.Diagnostics;
using System.Text.Json;
using RulesKit.Api.Tests.Support;

namespace RulesKit.Api.Tests.OpenApi;

/// <summary>The description that is served is the one that is checked in, and tools can read it.</summary>
public sealed class OpenApiDocumentTests
{
    private const string File = "docs/api/openapi.json";

    /// <summary>A folder into which npm installed @redocly/cli, openapi-typescript and openapi-fetch; test.sh sets it.</summary>
    private const string ToolsVariable = "RULESKIT_OPENAPI_TOOLS";

    [Fact]
    public async Task The_checked_in_description_is_the_served_one()
    {
        await using var api = await RunningApi.StartAsync([]);
        var served = await api.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative));
        served = served.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Repository.Path(File))!);
            await System.IO.File.WriteAllTextAsync(Repository.Path(File), served);
        }

        var kept = (await System.IO.File.ReadAllTextAsync(Repository.Path(File))).ReplaceLineEndings("\n");
        kept.ShouldBe(served, $"{File} is stale; run the tests with UPDATE_DOCS=1.");
    }

    [Fact]
    public async Task Every_operation_has_an_id_a_summary_and_typed_errors()
    {
        await using var api = await RunningApi.StartAsync([]);
        var document = await api.GetAsync("/openapi/v1.json");
        var operations = document
            .GetProperty("paths")
            .EnumerateObject()
            .SelectMany(p => p.Value.EnumerateObject().Select(o => (Path: p.Name, Method: o.Name, Operation: o.Value)))
            .ToArray();
        operations.Length.ShouldBeGreaterThan(25);
        foreach (var (path, method, operation) in operations)
        {
            operation.Text("operationId").ShouldNotBeNullOrWhiteSpace();
            operation.Text("summary").ShouldNotBeNullOrWhiteSpace($"{method} {path}");
            var responses = operation.GetProperty("responses").EnumerateObject().ToArray();
            foreach (var failed in responses.Where(r => r.Name[0] is '4' or '5'))
            {
                failed
                    .Value.GetProperty("content")
                    .TryGetProperty("application/problem+json", out _)
                    .ShouldBeTrue($"{method} {path}");
            }

            if (path.StartsWith("/v1", StringComparison.Ordinal))
            {
                responses.ShouldContain(r => r.Name == "401", $"{method} {path}");
            }
        }

        operations.Select(o => o.Operation.Text("operationId")).ShouldBeUnique();
    }

    [Fact]
    public async Task Redocly_finds_no_error()
    {
        if (await ToolsAsync() is not { } tools)
        {
            return;
        }

        var (code, output) = await RunAsync(
            Path.Combine(tools, "node_modules/.bin/redocly"),
            tools,
            "lint",
            "--extends=recommended",
            Repository.Path(File)
        );
        code.ShouldBe(0, output);
    }

    [Fact]
    public async Task A_client_generated_from_the_description_calls_the_service()
    {
        if (await ToolsAsync() is not { } tools)
        {
            return;
        }

        await using var api = await RunningApi.WithRulesAsync();
        var bin = Path.Combine(tools, "node_modules/.bin");
        var (made, madeOutput) = await RunAsync(
            Path.Combine(bin, "openapi-typescript"),
            tools,
            Repository.Path(File),
            "-o",
            Path.Combine(tools, "api.d.ts")
        );
        made.ShouldBe(0, madeOutput);
        System.IO.File.Copy(
            Repository.Path("tests/RulesKit.Api.Tests/OpenApi/client.mts"),
            Path.Combine(tools, "client.mts"),
            overwrite: true
        );
        var (checkedCode, checkedOutput) = await RunAsync(
            Path.Combine(bin, "tsc"),
            tools,
            "--strict",
            "--target",
            "es2022",
            "--module",
            "nodenext",
            "--skipLibCheck",
            "client.mts"
        );
        checkedCode.ShouldBe(0, checkedOutput);

        var (code, output) = await RunAsync(
            "node",
            tools,
            "client.mjs",
            api.Address.ToString(),
            Repository.Path(RunningApi.GermanLaunch)
        );

        code.ShouldBe(0, output);
        using var result = JsonDocument.Parse(output);
        result.RootElement.Text("verdict").ShouldBe("nonCompliant");
        result.RootElement.GetProperty("identical").GetBoolean().ShouldBeTrue();
        result.RootElement.GetProperty("missing").GetInt32().ShouldBe(404);
    }

    /// <summary>Where the tools are; null, with the reason printed, where there are none.</summary>
    private static async Task<string?> ToolsAsync()
    {
        var tools = Environment.GetEnvironmentVariable(ToolsVariable);
        if (tools is null)
        {
            await Console.Out.WriteLineAsync(
                $"Not run: {ToolsVariable} names no folder with @redocly/cli, openapi-typescript, openapi-fetch and typescript (npm)."
            );
        }

        return tools;
    }

    private static async Task<(int Code, string Output)> RunAsync(string program, string folder, params string[] args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["REDOCLY_TELEMETRY"] = "off";
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, process.ExitCode == 0 ? await output : await output + await errors);
    }
}
