using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace RulesKit.Api.Tests.Replicas;

/// <summary>The service as a process of its own.</summary>
internal sealed class Replica : IAsyncDisposable
{
    private readonly Process process;

    private Replica(Process process, Uri address)
    {
        this.process = process;
        Client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };
    }

    public HttpClient Client { get; }

    public static Task<Replica> StartAsync(params string[] args) => StartAsync(args, new Dictionary<string, string>());

    /// <summary>Starts the service with variables in its environment.</summary>
    public static async Task<Replica> StartAsync(string[] args, IReadOnlyDictionary<string, string> variables)
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var address = new Uri($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}");
        probe.Stop();
        var start = new ProcessStartInfo(
            "dotnet",
            [typeof(Hosting.ApiApplication).Assembly.Location, "--urls", address.ToString(), .. args]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        var service = Process.Start(start)!;
        service.OutputDataReceived += (_, _) => { };
        service.BeginOutputReadLine();
        var errors = service.StandardError.ReadToEndAsync();
        var replica = new Replica(service, address);
        for (var i = 0; i < 600; i++)
        {
            if (service.HasExited)
            {
                throw new InvalidOperationException("The service did not start. " + await errors);
            }

            if (await replica.IsReadyAsync())
            {
                return replica;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }

        throw new InvalidOperationException("The service was not ready within two minutes.");
    }

    /// <summary>SIGKILL: nothing is finished, flushed or said goodbye to.</summary>
    public void Kill() => process.Kill(entireProcessTree: false);

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: false);
            await process.WaitForExitAsync();
        }

        process.Dispose();
        Client.Dispose();
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var answer = await Client.GetAsync(new Uri("/readyz", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
