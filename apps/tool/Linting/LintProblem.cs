using RulesKit.Engine.Plans;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Text;

namespace RulesKit.Tool.Linting;

/// <summary>Something wrong with a document.</summary>
/// <param name="Id">The diagnostic's id; <see cref="PlanId"/> for a mistake of a plan, which is no diagnostic.</param>
/// <param name="Title">What kind of mistake it is, in a few words.</param>
/// <param name="Severity">How much it matters here.</param>
/// <param name="Location">The exact characters.</param>
/// <param name="Message">What was found, what was expected and what to do.</param>
internal sealed record LintProblem(
    string Id,
    string Title,
    DiagnosticSeverity Severity,
    Location Location,
    string Message
)
{
    /// <summary>Diagnostics speak of rules and never of plans, so a plan that does not fit its model has a word of its own.</summary>
    public const string PlanId = "plan";

    public const string PlanTitle = "Plan that does not fit its model";

    /// <summary>The diagnostic; null for a mistake of a plan.</summary>
    public Diagnostic? Origin { get; init; }

    /// <summary>The file, as people name it.</summary>
    public string File => Location.Source.Path ?? "";

    /// <summary>"error", "warning" or "info".</summary>
    public string SeverityName => NameOf(Severity);

    public static string NameOf(DiagnosticSeverity severity) =>
        severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };

    public static LintProblem Of(Diagnostic diagnostic) =>
        new(diagnostic.Id, diagnostic.Descriptor.Title, diagnostic.Severity, diagnostic.Location, diagnostic.Message)
        {
            Origin = diagnostic,
        };

    /// <summary>A mistake of a plan that was read from a text, and so has a place.</summary>
    public static LintProblem Of(PlanError error) =>
        new(
            PlanId,
            PlanTitle,
            DiagnosticSeverity.Error,
            error.Location!,
            string.IsNullOrEmpty(error.Pointer) ? error.Message : $"{error.Pointer}: {error.Message}"
        );
}
