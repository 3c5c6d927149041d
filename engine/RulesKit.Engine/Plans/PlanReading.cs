using System.Diagnostics.CodeAnalysis;

namespace RulesKit.Engine.Plans;

/// <summary>What reading a plan gave: a plan ready to be checked, or every mistake in it.</summary>
public sealed class PlanReading
{
    internal PlanReading(PreparedPlan? plan, IReadOnlyList<PlanError> errors)
    {
        Plan = plan;
        Errors = errors;
    }

    /// <summary>The plan; null when there are errors.</summary>
    public PreparedPlan? Plan { get; }

    /// <summary>Every mistake found, in the order of the text; empty when the plan can be checked.</summary>
    public IReadOnlyList<PlanError> Errors { get; }

    /// <summary>Whether the plan can be checked.</summary>
    [MemberNotNullWhen(true, nameof(Plan))]
    public bool IsValid => Plan is not null;

    /// <summary>The plan.</summary>
    /// <exception cref="InvalidPlanException">The plan is no JSON or does not fit its model.</exception>
    public PreparedPlan PlanOrThrow() => Plan ?? throw new InvalidPlanException(Errors);
}
