using RulesKit.Api.Hosting;

namespace RulesKit.Api.Access;

/// <summary>Who may do what, and how often.</summary>
internal sealed class AccessSettings : ISettings
{
    /// <summary>The issuer of tokens; without its address API keys are taken only.</summary>
    public JwtSettings Jwt { get; set; } = new();

    /// <summary>Requests a second that a key may send on average.</summary>
    public int RequestsPerSecond { get; set; } = 200;

    /// <summary>Requests that a key may send at once after a pause.</summary>
    public int Burst { get; set; } = 1_000;

    public IEnumerable<(string Name, string Mistake)> Mistakes()
    {
        if (RequestsPerSecond <= 0)
        {
            yield return (nameof(RequestsPerSecond), "must be 1 or more.");
        }

        if (Burst < RequestsPerSecond)
        {
            yield return (nameof(Burst), "must be at least RequestsPerSecond.");
        }

        if (Jwt.Authority is null != Jwt.Audience is null)
        {
            yield return (nameof(Jwt), "needs both, Authority and Audience, or neither.");
        }

        if (Jwt.IsConfigured && !Jwt.CanBeAsked)
        {
            yield return (
                nameof(Jwt) + ":" + nameof(Jwt.Authority),
                $"is {Jwt.Authority}; it must be an address that begins with https://."
            );
        }
    }
}
