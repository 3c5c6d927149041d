using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;
using RulesKit.Api.Problems;

namespace RulesKit.Api.Access;

/// <summary>Says why a token does not count.</summary>
internal static class TokenRefusals
{
    /// <summary>Whether a token counts can't be told without the issuer's keys, and that is not its sender's fault.</summary>
    /// <exception cref="ProblemException">The issuer does not give its keys.</exception>
    public static async Task DemandIssuerAsync(MessageReceivedContext context)
    {
        var cancellation = context.HttpContext.RequestAborted;
        try
        {
            // Kept in memory; only the first question and those after a while go to the issuer.
            await context.Options.ConfigurationManager!.GetConfigurationAsync(cancellation);
        }
        catch (Exception e) when (e is InvalidOperationException or IOException or HttpRequestException)
        {
            throw new ProblemException(
                KnownProblems.Unavailable(
                    "The issuer of tokens gives no keys, so no token can be looked at. Try again."
                )
            );
        }
    }

    /// <summary>Tells what is wrong with a token; where there is none, what is said to everybody without a key will do.</summary>
    public static Task ExplainAsync(JwtBearerChallengeContext context)
    {
        if (context.AuthenticateFailure is not { } failure)
        {
            return Task.CompletedTask;
        }

        context.Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
        throw new ProblemException(
            Problem.Of(
                "token-invalid",
                "No valid token",
                StatusCodes.Status401Unauthorized,
                $"The token does not count: {Reason(failure)} Ask its issuer for another one."
            )
        );
    }

    private static string Reason(Exception failure) =>
        failure switch
        {
            SecurityTokenExpiredException => "it is expired.",
            SecurityTokenNotYetValidException => "it is not valid yet.",
            SecurityTokenNoExpirationException => "it never expires.",
            SecurityTokenInvalidIssuerException => "it comes from another issuer.",
            SecurityTokenInvalidAudienceException => "it is meant for somebody else (its \"aud\").",
            _ => "it is no token, or its signature is none of the issuer's.",
        };
}
