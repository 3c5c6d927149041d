using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace RulesKit.Api.Tests.Access.Tokens;

/// <summary>An issuer of tokens on this machine: a discovery document and the keys that it names.</summary>
internal sealed class Issuer : IAsyncDisposable
{
    private readonly WebApplication app;

    private Issuer(WebApplication app, SigningKey[] keys) => (this.app, Keys) = (app, keys);

    /// <summary>The keys that are published now.</summary>
    public IReadOnlyList<SigningKey> Keys { get; set; }

    /// <summary>How often the keys were asked for.</summary>
    public int Asked { get; private set; }

    public string Address => app.Urls.First();

    /// <summary>What makes the service take this issuer's tokens.</summary>
    public string[] Settings =>
        [
            $"--Access:Jwt:Authority={Address}",
            $"--Access:Jwt:Audience={Token.Audience}",
            "--Access:Jwt:RequireHttps=false",
        ];

    public static async Task<Issuer> StartAsync(params SigningKey[] keys)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var issuer = new Issuer(builder.Build(), keys);
        issuer.app.MapGet("/.well-known/openid-configuration", () => Results.Json(issuer.Discovery()));
        issuer.app.MapGet("/keys", () => Results.Json(issuer.KeySet()));
        await issuer.app.StartAsync();
        return issuer;
    }

    public Task StopAsync() => app.StopAsync();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private JsonObject Discovery() =>
        new()
        {
            ["issuer"] = Address,
            ["jwks_uri"] = Address + "/keys",
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256", "ES256"),
        };

    private JsonObject KeySet()
    {
        Asked++;
        return new() { ["keys"] = new JsonArray([.. Keys.Select(key => key.ToJwk())]) };
    }
}
