using RulesKit.Engine.Rendering;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.RuleSets;

namespace RulesKit.Api.Pages.Layout;

/// <summary>How an answer looks: a sign, a word and the class that gives it a colour. The colour never stands alone.</summary>
/// <param name="Sign">One character.</param>
/// <param name="Word">The answer in a few words.</param>
/// <param name="Class">The class of the style sheet.</param>
/// <param name="Heading">What stands above rules with this answer.</param>
public sealed record Answer(string Sign, string Word, string Class, string Heading)
{
    private static readonly Answer Broken = new("✗", "broken", "broken", "Broken commitments");
    private static readonly Answer Questioned = new(
        "!",
        "asks for an explanation",
        "questioned",
        "Asks for an explanation"
    );
    private static readonly Answer Noted = new("i", "worth knowing", "questioned", "Worth knowing");
    private static readonly Answer Unknown = new("?", "can't be decided", "unknown", "Can't be decided");
    private static readonly Answer Waived = new("~", "waived", "waived", "Broken, and waived");
    private static readonly Answer Kept = new("✓", "kept", "kept", "Kept");
    private static readonly Answer Vacuous = new("–", "nothing to check", "idle", "Nothing to check");
    private static readonly Answer NotInForce = new("·", "not in force", "idle", "Not in force");

    /// <summary>All answers of rules, worst first.</summary>
    public static IReadOnlyList<Answer> All { get; } =
    [Broken, Questioned, Noted, Unknown, Waived, Kept, Vacuous, NotInForce];

    /// <summary>Whether somebody has to look at it.</summary>
    public bool NeedsAttention => this != Kept && this != Vacuous && this != NotInForce;

    /// <summary>What a rule says.</summary>
    public static Answer Of(RuleVerdict rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return (rule.Outcome, rule.Severity) switch
        {
            (Outcome.Failed, RuleSeverity.Error) => Broken,
            (Outcome.Failed, RuleSeverity.Warning) => Questioned,
            (Outcome.Failed, _) => Noted,
            (Outcome.Unknown, _) => Unknown,
            (Outcome.Waived, _) => Waived,
            (Outcome.Vacuous, _) => Vacuous,
            (Outcome.NotInForce, _) => NotInForce,
            _ => Kept,
        };
    }

    /// <summary>The overall answer.</summary>
    public static Answer Of(Compliance compliance)
    {
        var look =
            compliance == Compliance.Compliant ? Kept
            : compliance == Compliance.NonCompliant ? Broken
            : Unknown;
        var word = Wording.Plain(compliance);
        return look with { Word = char.ToUpperInvariant(word[0]) + word[1..] };
    }
}
