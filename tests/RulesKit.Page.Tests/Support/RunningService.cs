using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace RulesKit.Page.Tests.Support;

/// <summary>The service as people start it: a process of its own, with a folder of its own.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(120);

    private readonly StringBuilder output = new();
    private readonly string[] arguments;
    private Process? process;

    private RunningService(string folder, string address, string[] arguments) =>
        (Folder, Address, this.arguments) = (folder, address, arguments);

    public string Folder { get; }

    public string Address { get; }

    /// <summary>Starts it on a port that is free.</summary>
    /// <param name="arguments">What the command line says besides.</param>
    public static async Task<RunningService> StartAsync(params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("ruleskit-page-").FullName;
        var service = new RunningService(folder, $"http://127.0.0.1:{FreePort()}", arguments);
        await service.StartAsync();
        return service;
    }

    /// <summary>Starts it again where it was.</summary>
    public async Task StartAsync()
    {
        process = Run(["--urls", Address, "--data", Path.Combine(Folder, "data"), .. arguments]);
        using var client = new HttpClient();
        var start = Stopwatch.StartNew();
        while (!await IsReadyAsync(client))
        {
            if (process.HasExited || start.Elapsed > LongestStart)
            {
                throw new InvalidOperationException("The service did not start: " + output);
            }

            await Task.Delay(100);
        }
    }

    /// <summary>Ends it without a warning.</summary>
    public async Task KillAsync()
    {
        process!.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    /// <summary>Gives out a key.</summary>
    public async Task<string> AddKeyAsync(string role)
    {
        using var command = Run(
            ["keys", "add", "--role", role, "--name", $"a {role}", "--data", Path.Combine(Folder, "data")],
            isRead: false
        );
        var text = await command.StandardOutput.ReadToEndAsync();
        await command.WaitForExitAsync();
        return text.Split('\n')
            .Select(line => line.Trim())
            .Last(line => line.StartsWith("rk_", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await KillAsync();
        }

        Directory.Delete(Folder, recursive: true);
    }

    private Process Run(string[] words, bool isRead = true)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Repository.ProgramOf("RulesKit.Api"));
        foreach (var word in words)
        {
            start.ArgumentList.Add(word);
        }

        var started = Process.Start(start)!;
        if (isRead)
        {
            started.OutputDataReceived += (_, line) => Keep(line.Data);
            started.ErrorDataReceived += (_, line) => Keep(line.Data);
            started.BeginOutputReadLine();
            started.BeginErrorReadLine();
        }

        return started;
    }

    private void Keep(string? line)
    {
        lock (output)
        {
            output.AppendLine(line);
        }
    }

    private async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri(Address + "/healthz"));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
