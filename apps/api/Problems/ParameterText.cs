using System.Text.RegularExpressions;

namespace RulesKit.Api.Problems;

/// <summary>Says what is wrong with a parameter. The framework says it too, with names of C# types.</summary>
internal static partial class ParameterText
{
    /// <summary>In a sender's words; null when the message is about something else.</summary>
    /// <param name="message">The framework's message.</param>
    public static string? Of(string message)
    {
        var found = Named().Match(message);
        return !found.Success ? null
            : found.Groups["fault"].Value == "Required"
                ? $"?{found.Groups["name"].Value}= is missing; this address needs it."
            : $"?{found.Groups["name"].Value}= has a value of another kind than this address takes.";
    }

    [GeneratedRegex(
        "^(?<fault>Required|Failed to bind) parameter \"[^\"]* (?<name>[A-Za-z]+)\"",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Named();
}
