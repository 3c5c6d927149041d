namespace RulesKit.Tool.Reports;

/// <summary>Rules of one verdict that a reader looks at together.</summary>
/// <param name="Mark">What they have in common.</param>
/// <param name="Heading">What stands above them.</param>
/// <param name="IsDetailed">Whether their findings are shown.</param>
internal sealed record OutcomeGroup(Mark Mark, string Heading, bool IsDetailed)
{
    /// <summary>All groups, worst first.</summary>
    public static IReadOnlyList<OutcomeGroup> All { get; } =
    [
        new(Mark.Failed, "Broken commitments", IsDetailed: true),
        new(Mark.Questioned, "Asks for an explanation", IsDetailed: true),
        new(Mark.Noted, "Worth knowing", IsDetailed: true),
        new(Mark.Unknown, "Can't be decided", IsDetailed: true),
        new(Mark.Waived, "Broken, and waived", IsDetailed: true),
        new(Mark.Passed, "Kept", IsDetailed: false),
        new(Mark.Vacuous, "Nothing to check", IsDetailed: false),
        new(Mark.NotInForce, "Not in force", IsDetailed: false),
    ];
}
