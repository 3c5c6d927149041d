namespace RulesKit.Engine.Mutation;

/// <summary>A mutant and what became of it.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Note">The test that killed it, why it is equivalent, or why it could not be tried; null for a survivor.</param>
internal sealed record MutantResult(Mutant Mutant, MutantStatus Status, string? Note)
{
    /// <summary>Whether it counts against the tests.</summary>
    public bool IsAlive => Status is MutantStatus.Survived or MutantStatus.TooLong or MutantStatus.Crashed;
}
