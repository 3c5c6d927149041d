using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace RulesKit.Load;

/// <summary>Sends load from this process to the service in another one, and prints figures.</summary>
internal static class LoadRun
{
    private const int Connections = 16;
    private const int Rounds = 5;
    private const int DistinctPlans = 64;
    private const string Validate = "/v1/rulesets/xiaomi-su7/validate";
    private static readonly TimeSpan Stretch = TimeSpan.FromSeconds(4);

    public static async Task<int> RunAsync(string[] args)
    {
        var requests = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 200_000;
        var versions = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1_000;
        var folder = Directory.CreateTempSubdirectory("ruleskit-load-").FullName;
        using var host = Start(folder);
        var address = await AddressOfAsync(host);
        using var client = new HttpClient { BaseAddress = address };
        var plans = Plans();
        await CompareAsync(host, address, plans);
        await SoakAsync(host, address, client, plans, requests);
        await VersionsAsync(client, plans[0], versions);
        await host.StandardInput.WriteLineAsync();
        await host.WaitForExitAsync();
        Directory.Delete(folder, recursive: true);
        return 0;
    }

    /// <summary>Log lines may come before the address.</summary>
    private static async Task<Uri> AddressOfAsync(Process host)
    {
        while (await host.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("http", StringComparison.Ordinal))
            {
                return new Uri(line);
            }
        }

        throw new InvalidOperationException("The service ended before it said where it listens.");
    }

    private static Process Start(string folder) =>
        Process.Start(
            new ProcessStartInfo("dotnet", [typeof(LoadRun).Assembly.Location, "host", folder])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;

    /// <summary>Plans that differ, so that no branch predictor learns one by heart.</summary>
    private static byte[][] Plans()
    {
        var text = File.ReadAllText(Repository.Path("rules/xiaomi-su7/plans/base-2024.json"));
        return Enumerable
            .Range(0, DistinctPlans)
            .Select(i =>
                Encoding.UTF8.GetBytes(text.Replace("\"su7-2024", $"\"su7-{i}-2024", StringComparison.Ordinal))
            )
            .ToArray();
    }

    /// <summary>Stretches of each kind in turn, so that whatever else the machine does meets all of them.</summary>
    private static async Task CompareAsync(Process host, Uri address, byte[][] plans)
    {
        var kinds = new[] { "/load/typed", "/load/newtonsoft", Validate };
        var results = kinds.ToDictionary(k => k, _ => new List<Figures>(), StringComparer.Ordinal);
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var kind in kinds)
            {
                var figures = await StretchAsync(
                    host,
                    address,
                    plans.Select(p => Connection.Request(kind, p)).ToArray(),
                    null
                );
                if (round > 0)
                {
                    results[kind].Add(figures);
                }
            }
        }

        var middle = results.ToDictionary(r => r.Key, r => Middle(r.Value), StringComparer.Ordinal);
        foreach (var (kind, figures) in middle)
        {
            Print(
                $"{kind, -40} {figures.PerSecond, 8:0} requests/s, median {figures.Median:0.00} ms, p99 {figures.P99:0.00} ms, {figures.Processor:0} us of processor"
            );
        }

        Print(
            $"validate / typed records (System.Text.Json)   {middle[Validate].PerSecond / middle[kinds[0]].PerSecond:0.00}"
        );
        Print(
            $"validate / typed records (the project's own)  {middle[Validate].PerSecond / middle[kinds[1]].PerSecond:0.00}"
        );
    }

    private static async Task SoakAsync(Process host, Uri address, HttpClient client, byte[][] plans, int requests)
    {
        var bytes = plans.Select(p => Connection.Request(Validate, p)).ToArray();
        const int Parts = 5;
        Print($"memory at the start (heap MB, process MB): {await MemoryAsync(client)}");
        for (var part = 1; part <= Parts; part++)
        {
            var figures = await StretchAsync(host, address, bytes, requests / Parts);
            Print(
                $"after {requests / Parts * part} validations: {await MemoryAsync(client)}, p99 {figures.P99:0.00} ms"
            );
        }
    }

    private static async Task VersionsAsync(HttpClient client, byte[] plan, int versions)
    {
        var text = await File.ReadAllTextAsync(Repository.Path("rules/xiaomi-su7/xiaomi-su7.rules.json"));
        var etag = (await client.GetAsync(new Uri("/v1/rulesets/xiaomi-su7", UriKind.Relative))).Headers.ETag!.Tag;
        for (var i = 1; i <= versions; i++)
        {
            var version = $"3000.{i}.0";
            var document = text.Replace("\"2024.4.0\"", $"\"{version}\"", StringComparison.Ordinal);
            using var put = new HttpRequestMessage(HttpMethod.Put, "/v1/rulesets/xiaomi-su7")
            {
                Content = Json(Encoding.UTF8.GetBytes(document)),
            };
            put.Headers.TryAddWithoutValidation("If-Match", etag);
            using var stored = (await client.SendAsync(put)).EnsureSuccessStatusCode();
            etag = stored.Headers.ETag!.Tag;
            using var answer = await client.PostAsync(
                new Uri($"{Validate}?version={version}", UriKind.Relative),
                Json(plan)
            );
            answer.EnsureSuccessStatusCode();
            if (i % (versions / 5) == 0)
            {
                Print($"after {i} versions, each validated with: {await MemoryAsync(client)}");
            }
        }
    }

    private static ByteArrayContent Json(byte[] bytes) =>
        new(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    private static async Task<string> MemoryAsync(HttpClient client) =>
        await client.GetStringAsync(new Uri("/load/memory", UriKind.Relative));

    /// <summary>Load on all connections, for a time or for a number of requests.</summary>
    private static async Task<Figures> StretchAsync(Process host, Uri address, byte[][] requests, int? most)
    {
        var start = Stopwatch.GetTimestamp();
        var spent = ProcessorTimeOf(host);
        var sent = 0;
        var loops = Enumerable
            .Range(0, Connections)
            .Select(async _ =>
            {
                using var connection = new Connection();
                await connection.OpenAsync(address);
                var ticks = new List<long>();
                for (
                    var i = Interlocked.Increment(ref sent);
                    most is null ? Stopwatch.GetElapsedTime(start) < Stretch : i <= most;
                    i = Interlocked.Increment(ref sent)
                )
                {
                    ticks.Add(await connection.SendAsync(requests[i % requests.Length]));
                }

                return ticks;
            });
        var all = await Task.WhenAll(loops.ToArray());
        var (duration, processor) = (Stopwatch.GetElapsedTime(start), ProcessorTimeOf(host) - spent);
        return Figures.Of(duration, processor, all.SelectMany(t => t).ToList());
    }

    private static TimeSpan ProcessorTimeOf(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }

    private static Figures Middle(List<Figures> figures) =>
        figures.OrderBy(f => f.PerSecond).ElementAt(figures.Count / 2);

    private static void Print(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
