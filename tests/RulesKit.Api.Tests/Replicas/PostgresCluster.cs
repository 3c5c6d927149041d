using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace RulesKit.Api.Tests.Replicas;

/// <summary>A PostgreSQL server of a test's own, in a temporary folder, with its durability as it is out of the box.</summary>
internal sealed class PostgresCluster : IDisposable
{
    private const string Binaries = "/usr/lib/postgresql";
    private const string User = "postgres";

    private readonly string home;
    private readonly string programs;
    private readonly int number;

    private PostgresCluster(string bin, string folder, int port) => (programs, home, number) = (bin, folder, port);

    public string ConnectionString =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"Host=127.0.0.1;Port={number};Username=rules;Database=postgres;Maximum Pool Size=20"
        );

    /// <summary>Starts a server; null, with the reason printed, where there is none to start.</summary>
    public static async Task<PostgresCluster?> StartAsync()
    {
        var bin = Directory.Exists(Binaries)
            ? Directory
                .EnumerateDirectories(Binaries)
                .Select(d => Path.Combine(d, "bin"))
                .Where(d => File.Exists(Path.Combine(d, "initdb")))
                .Max(StringComparer.Ordinal)
            : null;
        if (bin is null)
        {
            await Console.Out.WriteLineAsync(
                $"Not run: there is no PostgreSQL below {Binaries}. Install Debian's package postgresql."
            );
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("ruleskit-pg-").FullName;
        if (Environment.IsPrivilegedProcess)
        {
            await RunAsync("chown", User, folder);
        }

        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        var cluster = new PostgresCluster(bin, folder, port);
        await cluster.ServerAsync("initdb", "-D", folder + "/data", "-U", "rules", "-A", "trust", "--no-instructions");
        await cluster.ServerAsync(
            "pg_ctl",
            "-D",
            folder + "/data",
            "-w",
            "-l",
            folder + "/log",
            "-o",
            $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder}",
            "start"
        );
        return cluster;
    }

    public void Dispose()
    {
        ServerAsync("pg_ctl", "-D", home + "/data", "-m", "immediate", "stop").GetAwaiter().GetResult();
        Directory.Delete(home, recursive: true);
    }

    /// <summary>Runs a program of the server; it refuses to run as root.</summary>
    private Task ServerAsync(string program, params string[] args) =>
        Environment.IsPrivilegedProcess
            ? RunAsync("runuser", ["-u", User, "--", Path.Combine(programs, program), .. args])
            : RunAsync(Path.Combine(programs, program), args);

    private static async Task RunAsync(string program, params string[] args)
    {
        // The server keeps the streams of whoever starts it, so that reading them to their end would wait for ever.
        using var process = Process.Start(new ProcessStartInfo(program, args) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, $"{program} {string.Join(' ', args)}");
    }
}
