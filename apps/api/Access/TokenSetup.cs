using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

namespace RulesKit.Api.Access;

/// <summary>Sets up which tokens of the issuer count.</summary>
internal static class TokenSetup
{
    /// <summary>How far the issuer's clock and ours may differ.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);

    /// <summary>
    /// After a token of an unknown key the issuer is asked for its keys, though not more often than this: strangers can send
    /// such tokens as fast as they like.
    /// </summary>
    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromSeconds(30);

    /// <summary>A key that the issuer has withdrawn counts no longer than this.</summary>
    private static readonly TimeSpan KeysAreGood = TimeSpan.FromMinutes(10);

    /// <summary>How long the issuer may take to answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Signatures that only the issuer can make; a shared secret is none of them.</summary>
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256,
        SecurityAlgorithms.RsaSha384,
        SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256,
        SecurityAlgorithms.RsaSsaPssSha384,
        SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256,
        SecurityAlgorithms.EcdsaSha384,
        SecurityAlgorithms.EcdsaSha512,
    ];

    public static void Configure(JwtBearerOptions jwt, JwtSettings settings)
    {
        jwt.Authority = settings.Authority;
        jwt.Audience = settings.Audience;
        jwt.RequireHttpsMetadata = settings.RequireHttps;
        jwt.MapInboundClaims = false;
        jwt.BackchannelTimeout = Patience;
        jwt.RefreshInterval = BetweenQuestions;
        jwt.AutomaticRefreshInterval = KeysAreGood;
        jwt.TokenValidationParameters.ValidAlgorithms = Algorithms;
        jwt.TokenValidationParameters.ClockSkew = ClockSkew;
        jwt.Events = new JwtBearerEvents
        {
            OnMessageReceived = TokenRefusals.DemandIssuerAsync,
            OnTokenValidated = context => TokenClaims.AddAsync(context, settings.RoleClaim),
            OnChallenge = TokenRefusals.ExplainAsync,
        };
    }

    /// <summary>A key that was withdrawn must not count for another hour, as the last ones that were good would.</summary>
    public static void ForgetWithdrawnKeys(JwtBearerOptions jwt)
    {
        if (jwt.ConfigurationManager is BaseConfigurationManager keys)
        {
            keys.UseLastKnownGoodConfiguration = false;
        }
    }
}
