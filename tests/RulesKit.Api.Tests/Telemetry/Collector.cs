using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace RulesKit.Api.Tests.Telemetry;

/// <summary>Takes metrics and traces as a collector of OpenTelemetry does (OTLP over HTTP), and keeps their bytes.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<byte[]> traces = new();
    private readonly ConcurrentQueue<byte[]> metrics = new();

    private Collector(WebApplication app) => this.app = app;

    public string Address => app.Urls.First();

    public static async Task<Collector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = new Collector(builder.Build());
        collector.app.MapPost("/v1/traces", context => KeepAsync(context, collector.traces));
        collector.app.MapPost("/v1/metrics", context => KeepAsync(context, collector.metrics));
        await collector.app.StartAsync();
        return collector;
    }

    /// <summary>Whether a text stands in some trace.</summary>
    public bool HasTrace(string text) => Has(traces, text);

    /// <summary>Whether a text stands in some metric.</summary>
    public bool HasMetric(string text) => Has(metrics, text);

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private static bool Has(ConcurrentQueue<byte[]> messages, string text) =>
        messages.Any(m => m.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0);

    private static async Task KeepAsync(HttpContext context, ConcurrentQueue<byte[]> messages)
    {
        context.Request.ContentType.ShouldBe("application/x-protobuf");
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        messages.Enqueue(body.ToArray());

        // An empty message of protobuf: all was taken.
        context.Response.ContentType = "application/x-protobuf";
    }
}
