using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace RulesKit.Api.Tests.Access.Tokens;

/// <summary>A key of an issuer. Tokens are put together by hand, so that wrong ones can be too.</summary>
internal sealed class SigningKey : IDisposable
{
    private readonly AsymmetricAlgorithm key;

    private SigningKey(string id, AsymmetricAlgorithm key) => (Id, this.key) = (id, key);

    public string Id { get; }

    public string Algorithm => key is RSA ? "RS256" : "ES256";

    public static SigningKey Rsa(string id) => new(id, RSA.Create(2048));

    public static SigningKey EllipticCurve(string id) => new(id, ECDsa.Create(ECCurve.NamedCurves.nistP256));

    public byte[] Sign(string text) =>
        key is RSA rsa
            ? rsa.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            : ((ECDsa)key).SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256);

    /// <summary>The public half, as PEM: what somebody else could take for a shared secret.</summary>
    public byte[] PublicPem() => Encoding.ASCII.GetBytes(key.ExportSubjectPublicKeyInfoPem());

    /// <summary>The public half, as a key set lists it.</summary>
    public JsonObject ToJwk()
    {
        var jwk = new JsonObject
        {
            ["kid"] = Id,
            ["use"] = "sig",
            ["alg"] = Algorithm,
        };
        if (key is RSA rsa)
        {
            var numbers = rsa.ExportParameters(includePrivateParameters: false);
            jwk["kty"] = "RSA";
            jwk["n"] = Token.Encode(numbers.Modulus!);
            jwk["e"] = Token.Encode(numbers.Exponent!);
        }
        else
        {
            var numbers = ((ECDsa)key).ExportParameters(includePrivateParameters: false);
            jwk["kty"] = "EC";
            jwk["crv"] = "P-256";
            jwk["x"] = Token.Encode(numbers.Q.X!);
            jwk["y"] = Token.Encode(numbers.Q.Y!);
        }

        return jwk;
    }

    public void Dispose() => key.Dispose();
}
