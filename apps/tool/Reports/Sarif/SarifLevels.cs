using RulesKit.Language.Diagnostics;
using RulesKit.Language.RuleSets;

namespace RulesKit.Tool.Reports.Sarif;

/// <summary>The levels of SARIF.</summary>
internal static class SarifLevels
{
    public const string Error = "error";
    public const string Warning = "warning";
    public const string Note = "note";

    public static string Of(DiagnosticSeverity severity) =>
        severity switch
        {
            DiagnosticSeverity.Error => Error,
            DiagnosticSeverity.Warning => Warning,
            _ => Note,
        };

    public static string Of(RuleSeverity severity) =>
        severity switch
        {
            RuleSeverity.Error => Error,
            RuleSeverity.Warning => Warning,
            _ => Note,
        };
}
