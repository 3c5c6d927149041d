using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using RulesKit.Api.Access;
using RulesKit.Api.Hosting;

namespace RulesKit.Api.Tests.Support;

/// <summary>The service in this process, on a real socket and a database of its own, so that limits of the wire are met too.</summary>
internal sealed class RunningApi : IAsyncDisposable
{
    public const string XiaomiRules = "rules/xiaomi-su7/xiaomi-su7.rules.json";
    public const string GermanLaunch = "rules/xiaomi-su7/plans/german-launch-2026.json";
    public const string BasePlan = "rules/xiaomi-su7/plans/base-2024.json";

    private readonly TempFolder? ownFolder;

    private RunningApi(WebApplication app, TempFolder? folder)
    {
        App = app;
        ownFolder = folder;
        Address = new Uri(app.Urls.First());
        Client = ClientWith(null);
    }

    public WebApplication App { get; }

    public Uri Address { get; }

    /// <summary>A client without a key.</summary>
    public HttpClient Client { get; }

    /// <summary>Starts the service with the shipped rules.</summary>
    public static Task<RunningApi> WithRulesAsync(params string[] args) =>
        StartAsync([.. args, "--seed", Repository.Path("rules")]);

    public static async Task<RunningApi> StartAsync(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var folder = args.Contains("--data", StringComparer.Ordinal) ? null : new TempFolder();
        string[] data = folder is null ? [] : ["--data", folder.Path];
        var app = ApiApplication.Build([.. data, "--urls", "http://127.0.0.1:0", .. args], configure);
        await app.PrepareAsync(CancellationToken.None);
        await app.StartAsync();
        return new RunningApi(app, folder);
    }

    /// <summary>A client that shows a key; null for none.</summary>
    public HttpClient ClientWith(string? key)
    {
        var client = new HttpClient { BaseAddress = Address };
        if (key is not null)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }

        return client;
    }

    /// <summary>Gives out a key.</summary>
    public async Task<string> KeyAsync(Role role, string name) =>
        (await App.Services.GetRequiredService<KeyStore>().AddAsync(role, name, CancellationToken.None)).Text;

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string path,
        byte[]? body = null,
        string? ifMatch = null,
        HttpClient? client = null,
        string contentType = "application/json"
    )
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        }

        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation(ifMatch == "*" ? "If-None-Match" : "If-Match", ifMatch);
        }

        return await (client ?? Client).SendAsync(request);
    }

    public Task<HttpResponseMessage> PostAsync(string path, byte[] body, HttpClient? client = null) =>
        SendAsync(HttpMethod.Post, path, body, client: client);

    public Task<HttpResponseMessage> PostAsync(string path, string body, HttpClient? client = null) =>
        PostAsync(path, Encoding.UTF8.GetBytes(body), client);

    public async Task<JsonElement> GetAsync(string path, HttpClient? client = null)
    {
        using var response = await (client ?? Client).GetAsync(new Uri(path, UriKind.Relative));
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return await response.JsonAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await App.StopAsync();
        await App.DisposeAsync();
        ownFolder?.Dispose();
    }
}
