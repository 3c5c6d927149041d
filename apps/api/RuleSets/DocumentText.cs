using System.Text;
using RulesKit.Api.Problems;
using RulesKit.Language.Text;

namespace RulesKit.Api.RuleSets;

/// <summary>The text of bytes that were sent. The bytes are kept as they are, so that places mean the sender's own text.</summary>
internal static class DocumentText
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <exception cref="ProblemException">The bytes are no UTF-8.</exception>
    public static SourceText Of(ReadOnlySpan<byte> bytes, string? name = null)
    {
        try
        {
            return new SourceText(Strict.GetString(bytes), name);
        }
        catch (DecoderFallbackException e)
        {
            throw new ProblemException(
                Problem.Of(
                    "encoding",
                    "Not UTF-8",
                    StatusCodes.Status400BadRequest,
                    $"The body is no UTF-8 text: byte {e.Index + 1} starts no character. Save it as UTF-8."
                )
            );
        }
    }
}
