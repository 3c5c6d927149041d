using System.Globalization;
using RulesKit.Engine.Authoring.Drafts;
using RulesKit.Language.RuleSets;

namespace RulesKit.Engine.Authoring;

/// <summary>What can be said of every rule. Immutable and thread-safe: each call gives a new builder.</summary>
/// <remarks>Texts are not checked here but when the rule set is built, like those of a document.</remarks>
/// <typeparam name="TSelf">The kind of builder that the calls give.</typeparam>
public abstract class RuleBuilder<TSelf> : RuleBuilder
    where TSelf : RuleBuilder<TSelf>
{
    private protected RuleBuilder(RuleDraft draft)
        : base(draft) { }

    /// <summary>The commitment in one line. Every rule has one.</summary>
    public TSelf Titled(string title) => With(Draft with { Title = title });

    /// <summary>Why the company has committed itself.</summary>
    public TSelf Because(string reason) => With(Draft with { Reason = reason });

    /// <summary>Where the commitment comes from.</summary>
    /// <param name="document">The document or event.</param>
    /// <param name="date">When it was said or written, as YYYY-MM-DD; null when not given.</param>
    /// <param name="fact">A reference into a list of facts; null when not given.</param>
    /// <param name="page">A page or paragraph; null when not given.</param>
    /// <param name="url">An address; null when not given.</param>
    public TSelf From(
        string document,
        string? date = null,
        string? fact = null,
        string? page = null,
        string? url = null
    ) => With(Draft with { Source = new SourceDraft(document, date, fact, page, url) });

    /// <summary>Who answers for the rule.</summary>
    public TSelf OwnedBy(string owner) => With(Draft with { Owner = owner });

    /// <summary>The day of the commitment, as YYYY-MM-DD; before it the rule is not in force.</summary>
    public TSelf Decided(string date) => With(Draft with { Decided = date });

    /// <inheritdoc cref="Decided(string)"/>
    public TSelf Decided(DateOnly date) => Decided(Iso(date));

    /// <summary>How much the rule matters; error unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such severity.</exception>
    public TSelf WithSeverity(RuleSeverity severity) =>
        With(
            Draft with
            {
                Severity = severity switch
                {
                    RuleSeverity.Error => "error",
                    RuleSeverity.Warning => "warning",
                    RuleSeverity.Info => "info",
                    _ => throw new ArgumentOutOfRangeException(
                        nameof(severity),
                        severity,
                        "There is no such severity."
                    ),
                },
            }
        );

    /// <summary>The rule is in force from a day on, for a length of time.</summary>
    /// <param name="from">The first day, as YYYY-MM-DD.</param>
    /// <param name="length">How long, as P3Y, P18M, P2W or P10D.</param>
    public TSelf Within(string from, string length) =>
        With(Draft with { Window = new WindowDraft(from, null, length) });

    /// <summary>The rule is in force from a day up to, and not including, another; null leaves a side open.</summary>
    public TSelf Between(string? from, string? to) => With(Draft with { Window = new WindowDraft(from, to, null) });

    /// <inheritdoc cref="Between(string?, string?)"/>
    public TSelf Between(DateOnly? from, DateOnly? to) => Between(Iso(from), Iso(to));

    /// <summary>What must be found; an error rule with ForEach has to say it.</summary>
    public TSelf Expects(Expected expected) => With(Draft with { Expects = expected });

    /// <summary>A condition in the language of rules; items for which it is false are out of scope.</summary>
    public TSelf When(string condition) => With(Draft with { When = DraftExpression.Of(condition) });

    /// <summary>What must hold, in the language of rules.</summary>
    public TSelf Require(string condition) => With(Draft with { Require = DraftExpression.Of(condition) });

    /// <summary>What is said of an item that breaks the rule, with values as <c>{launch.Market}</c>.</summary>
    public TSelf Message(string message) => With(Draft with { Message = message });

    /// <summary>More tags.</summary>
    public TSelf Tagged(params string[] tags) => With(Draft with { Tags = Draft.Tags.AddRange(tags) });

    /// <summary>What a period counts that lies partly inside the window; unless said, someone must split it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such way.</exception>
    public TSelf Straddle(Straddling straddling) =>
        With(
            Draft with
            {
                Straddle = straddling switch
                {
                    Straddling.Include => "include",
                    Straddling.Exclude => "exclude",
                    _ => throw new ArgumentOutOfRangeException(nameof(straddling), straddling, "There is no such way."),
                },
            }
        );

    /// <summary>More rules that this one takes the place of.</summary>
    public TSelf Supersedes(params string[] ruleIds) =>
        With(Draft with { Supersedes = Draft.Supersedes.AddRange(ruleIds) });

    /// <summary>When the rule should be looked at again, as YYYY-MM-DD.</summary>
    public TSelf ReviewBy(string date) => With(Draft with { ReviewBy = date });

    /// <inheritdoc cref="ReviewBy(string)"/>
    public TSelf ReviewBy(DateOnly date) => ReviewBy(Iso(date));

    /// <summary>One more standing exception: an item for which the condition is true is excused.</summary>
    /// <param name="when">The condition, in the language of rules.</param>
    /// <param name="reason">Why.</param>
    /// <param name="approver">Who allowed it; null when not given.</param>
    public TSelf Except(string when, string reason, string? approver = null) =>
        WithException(DraftExpression.Of(when), reason, approver);

    private protected TSelf WithException(DraftExpression when, string reason, string? approver) =>
        With(Draft with { Exceptions = Draft.Exceptions.Add(new ExceptionDraft(when, reason, approver)) });

    private protected abstract TSelf With(RuleDraft draft);

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Iso(DateOnly? date) => date is { } day ? Iso(day) : null;
}
