using RulesKit.Language.Diagnostics;

namespace RulesKit.Tool.Checking;

/// <summary>Hears of everything in a run of <c>check</c>, in the order in which it happens.</summary>
internal interface ICheckReporter
{
    /// <summary>A file that can't be read.</summary>
    /// <param name="problem">What is wrong.</param>
    /// <param name="plan">The path, when it was meant to be a plan; null for other documents.</param>
    void Unreadable(string problem, string? plan);

    /// <summary>What was found in rule sets, waivers and scenarios, errors and warnings.</summary>
    void Diagnosed(IReadOnlyList<Diagnostic> diagnostics);

    /// <summary>Documents have errors, so no plan is checked.</summary>
    void Refused();

    /// <summary>All documents are fine; plans follow.</summary>
    /// <param name="plans">How many plans there are, readable or not.</param>
    /// <param name="ruleSets">How many rule sets each is checked against.</param>
    void Starting(int plans, int ruleSets);

    /// <summary>A plan with mistakes, which is not checked.</summary>
    void Refused(RefusedPlan plan);

    /// <summary>A plan that was checked against one rule set.</summary>
    void Checked(CheckedPlan plan);

    /// <summary>All plans were seen.</summary>
    void Finished();
}
