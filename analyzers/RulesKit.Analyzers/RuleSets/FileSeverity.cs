using Microsoft.CodeAnalysis.Diagnostics;

namespace RulesKit.Analyzers.RuleSets;

/// <summary>
/// The severity that an <c>.editorconfig</c> gives a diagnostic in a rule set. The compiler applies
/// <c>dotnet_diagnostic</c> keys to C# only, so there is a key of our own.
/// </summary>
internal static class FileSeverity
{
    /// <summary>The key for a diagnostic, for example <c>ruleskit_diagnostic.RK2010.severity</c>.</summary>
    public static string KeyOf(string id) => $"ruleskit_diagnostic.{id}.severity";

    /// <summary>The severity; null when the diagnostic is not to be reported.</summary>
    /// <remarks>An error stays one: a rule set that has it can't be used, whatever is said of it.</remarks>
    public static DiagnosticSeverity? Of(DiagnosticDescriptor descriptor, AnalyzerConfigOptions options)
    {
        if (
            descriptor.DefaultSeverity == DiagnosticSeverity.Error
            || !options.TryGetValue(KeyOf(descriptor.Id), out var level)
        )
        {
            return descriptor.DefaultSeverity;
        }

        return level.Trim().ToLowerInvariant() switch
        {
            "error" => DiagnosticSeverity.Error,
            "warning" => DiagnosticSeverity.Warning,
            "suggestion" or "info" => DiagnosticSeverity.Info,
            "silent" or "hidden" => DiagnosticSeverity.Hidden,
            "none" => null,
            _ => descriptor.DefaultSeverity,
        };
    }
}
