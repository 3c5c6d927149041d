using System.Collections.Immutable;

namespace RulesKit.Analyzers.Descriptors;

/// <summary>What to write in place of the characters that a diagnostic is about; it goes to the fix as a property.</summary>
internal static class Mend
{
    private const string Property = "mend";

    /// <summary>The properties of a diagnostic with a mend; null for none.</summary>
    public static ImmutableDictionary<string, string?>? With(string? text) =>
        text is null ? null : ImmutableDictionary<string, string?>.Empty.Add(Property, text);

    /// <summary>The mend of a diagnostic; null when it has none.</summary>
    public static string? Of(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(Property, out var text) ? text : null;
}
