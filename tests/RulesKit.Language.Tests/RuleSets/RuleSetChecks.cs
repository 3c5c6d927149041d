using RulesKit.Language.Analysis;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Syntax;
using RulesKit.Language.Tests.Binding;
using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Language.Tests.RuleSets;

/// <summary>Reads and binds rule sets against the bakery's model.</summary>
internal static class RuleSetChecks
{
    public const string File = "examples.rules.json";

    /// <summary>Everything that is reported of a rule set.</summary>
    public static IReadOnlyList<Diagnostic> Check(string text, ExpressionLimits? limits = null) =>
        Bind(text, limits).Diagnostics;

    /// <summary>Everything that is reported of a rule set's windows when plans cover these days.</summary>
    public static IReadOnlyList<Diagnostic> CheckHorizons(string text, IReadOnlyList<DateRange> horizons)
    {
        var (ruleSet, found) = Bind(text);
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(found);
        HorizonAnalysis.Analyse(ruleSet!, horizons, diagnostics);
        return diagnostics.ToSorted();
    }

    /// <summary>The rule set, null when it is no object, and everything that is reported of it.</summary>
    public static (BoundRuleSet? RuleSet, IReadOnlyList<Diagnostic> Diagnostics) Bind(
        string text,
        ExpressionLimits? limits = null
    )
    {
        var diagnostics = new DiagnosticBag();
        var document = RuleSetReader.Read(new SourceText(text, File), diagnostics);
        var bound = document is null ? null : RuleSetBinder.Bind(document, Bakery.Model, diagnostics, limits);
        if (bound is not null)
        {
            RuleSetAnalysis.Analyse(bound, diagnostics);
        }

        return (bound, diagnostics.ToSorted());
    }
}
