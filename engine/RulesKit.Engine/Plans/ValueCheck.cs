using RulesKit.Language.Json;
using RulesKit.Language.Models;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Plans;

/// <summary>Holds single values against what the model says of them.</summary>
internal static class ValueCheck
{
    /// <summary>What is wrong with a value of the right type; null when nothing.</summary>
    public static string? FindMistake(ValueConstraints constraints, object value) =>
        value switch
        {
            string text => FindMistake(constraints, text),
            long whole => FindMistake(constraints, (decimal)whole),
            decimal number => FindMistake(constraints, number),
            _ => null,
        };

    private static string? FindMistake(ValueConstraints constraints, decimal value)
    {
        var isTooSmall =
            constraints.Minimum is { } least && (constraints.IsMinimumExclusive ? value <= least : value < least);
        if (isTooSmall)
        {
            var bound = constraints.IsMinimumExclusive ? "more than" : "at least";
            return $"Found {ExactNumber.Format(value)}; it must be {bound} {ExactNumber.Format(constraints.Minimum!.Value)}.";
        }

        var isTooLarge =
            constraints.Maximum is { } most && (constraints.IsMaximumExclusive ? value >= most : value > most);
        if (isTooLarge)
        {
            var bound = constraints.IsMaximumExclusive ? "less than" : "at most";
            return $"Found {ExactNumber.Format(value)}; it must be {bound} {ExactNumber.Format(constraints.Maximum!.Value)}.";
        }

        return null;
    }

    private static string? FindMistake(ValueConstraints constraints, string text)
    {
        if (constraints.Texts is { } texts && !texts.Contains(text, StringComparer.Ordinal))
        {
            return $"Found \"{text}\"; expected one of {string.Join(", ", texts)}.{NearestName.Suggestion(text, texts)}";
        }

        if (text.Length < constraints.MinimumLength || text.Length > constraints.MaximumLength)
        {
            return FormattableString.Invariant(
                $"Found a text of {text.Length} characters; between {constraints.MinimumLength} and {constraints.MaximumLength} were expected."
            );
        }

        return constraints.Pattern is { } pattern && !pattern.IsMatch(text)
            ? $"Found \"{text}\", which does not have the form {pattern}."
            : null;
    }
}
