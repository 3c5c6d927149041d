namespace RulesKit.Api.Problems;

/// <summary>Ends a request with a problem that its sender can understand.</summary>
internal sealed class ProblemException(Problem problem) : Exception(problem.Detail)
{
    public Problem Problem { get; } = problem;
}
