using RulesKit.Language.Fixes;
using RulesKit.Language.Text;

namespace RulesKit.Language.Diagnostics;

/// <summary>Something wrong with a rule set or with its model; never with a plan. Immutable and thread-safe.</summary>
/// <param name="Descriptor">What kind of mistake it is.</param>
/// <param name="Location">The exact characters.</param>
/// <param name="Message">What was found, what was expected and what to do.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, Location Location, string Message)
{
    /// <summary>The id, <c>RKnnnn</c>.</summary>
    public string Id => Descriptor.Id;

    /// <summary>The name that was most likely meant, where there is one only; otherwise null. The message says it, too.</summary>
    public string? Suggestion { get; internal init; }

    /// <summary>How it can be mended, where its finder knows; see <see cref="MendFinder"/> for all mends.</summary>
    internal Mend? Mend { get; init; }

    /// <summary>How much it matters.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>"file(3,14): error RK1002: message", the form that editors and build logs link.</summary>
    public override string ToString()
    {
        var start = Location.Start;
        var severity = Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
        return FormattableString.Invariant(
            $"{Location.Source.Path ?? "(text)"}({start.Line},{start.Column}): {severity} {Id}: {Message}"
        );
    }
}
