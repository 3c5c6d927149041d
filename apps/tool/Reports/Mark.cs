using RulesKit.Engine.Verdicts;
using RulesKit.Language.RuleSets;
using RulesKit.Tool.Layout;
using Spectre.Console;

namespace RulesKit.Tool.Reports;

/// <summary>The sign and the colour of an answer.</summary>
internal sealed class Mark
{
    private Mark(string sign, Style style, string meaning) => (Sign, Style, Meaning) = (sign, style, meaning);

    public static Mark Passed { get; } = new("✓", Palette.Good, "passed");

    public static Mark Failed { get; } = new("✗", Palette.Bad, "failed");

    public static Mark Questioned { get; } = new("!", Palette.Doubtful, "failed, asks for an explanation");

    public static Mark Noted { get; } = new("i", Palette.Plain, "failed, for information");

    public static Mark Unknown { get; } = new("?", Palette.Doubtful, "unknown");

    public static Mark Waived { get; } = new("~", Palette.Waived, "waived");

    public static Mark Vacuous { get; } = new("–", Palette.Faint, "nothing to check");

    public static Mark NotInForce { get; } = new("·", Palette.Faint, "not in force");

    /// <summary>A scenario that could not be laid over the plan.</summary>
    public static Mark NotChecked { get; } = new("#", Palette.Bad, "not checked");

    /// <summary>All marks, worst first.</summary>
    public static IReadOnlyList<Mark> All { get; } =
    [Failed, Questioned, Noted, Unknown, Waived, Passed, Vacuous, NotInForce, NotChecked];

    /// <summary>One character.</summary>
    public string Sign { get; }

    /// <summary>The colour.</summary>
    public Style Style { get; }

    /// <summary>The answer in a few words, for legends.</summary>
    public string Meaning { get; }

    public static Mark Of(RuleVerdict rule) =>
        (rule.Outcome, rule.Severity) switch
        {
            (Outcome.Failed, RuleSeverity.Error) => Failed,
            (Outcome.Failed, RuleSeverity.Warning) => Questioned,
            (Outcome.Failed, _) => Noted,
            (Outcome.Unknown, _) => Unknown,
            (Outcome.Waived, _) => Waived,
            (Outcome.Vacuous, _) => Vacuous,
            (Outcome.NotInForce, _) => NotInForce,
            _ => Passed,
        };

    public static Mark Of(Compliance compliance) =>
        compliance switch
        {
            Compliance.Compliant => Passed,
            Compliance.NonCompliant => Failed,
            _ => Unknown,
        };
}
