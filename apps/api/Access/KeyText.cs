using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using RulesKit.Api.Storage;

namespace RulesKit.Api.Access;

/// <summary>
/// The text of keys: 256 random bits, which no guessing finds; so a plain SHA-256 keeps them, and no slow hash is needed.
/// </summary>
internal static class KeyText
{
    private const string Prefix = "rk_";
    private const int Bytes = 32;

    public static string Create() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static bool IsKey(string text) => text.StartsWith(Prefix, StringComparison.Ordinal) && text.Length < 100;

    public static string HashOf(string key) => Contents.HashOf(Encoding.UTF8.GetBytes(key));
}
