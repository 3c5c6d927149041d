using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace RulesKit.Api.Tests.Access.Tokens;

/// <summary>A token in the making: right in everything until something is changed.</summary>
internal sealed class Token
{
    public const string Audience = "ruleskit";

    private readonly JsonObject header;
    private readonly JsonObject claims;

    public Token(string issuer, SigningKey key, params string[] roles)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        header = new JsonObject
        {
            ["alg"] = key.Algorithm,
            ["kid"] = key.Id,
            ["typ"] = "JWT",
        };
        claims = new JsonObject
        {
            ["iss"] = issuer,
            ["aud"] = Audience,
            ["sub"] = "7c1f",
            ["preferred_username"] = "chen",
            ["iat"] = now,
            ["nbf"] = now - 1,
            ["exp"] = now + 600,
            ["roles"] = new JsonArray([.. roles.Select(role => JsonValue.Create(role))]),
        };
    }

    public static string Encode(byte[] bytes) => Base64Url.EncodeToString(bytes);

    /// <summary>Sets a claim; null leaves it out.</summary>
    public Token With(string claim, JsonNode? value)
    {
        Set(claims, claim, value);
        return this;
    }

    /// <summary>Sets a value of the head; null leaves it out.</summary>
    public Token WithHead(string name, JsonNode? value)
    {
        Set(header, name, value);
        return this;
    }

    /// <summary>The token's text, signed by a key.</summary>
    public string SignedBy(SigningKey key) => Signed(key.Sign);

    /// <summary>The token's text, with a signature by a secret.</summary>
    public string SignedBySecret(byte[] secret) =>
        Signed(text => HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(text)));

    /// <summary>The token's text, with an empty signature.</summary>
    public string Unsigned() => Signed(_ => []);

    private string Signed(Func<string, byte[]> sign)
    {
        var text = Encode(Json(header)) + "." + Encode(Json(claims));
        return text + "." + Encode(sign(text));
    }

    private static byte[] Json(JsonObject value) => Encoding.UTF8.GetBytes(value.ToJsonString());

    private static void Set(JsonObject target, string name, JsonNode? value)
    {
        target.Remove(name);
        if (value is not null)
        {
            target[name] = value;
        }
    }
}
